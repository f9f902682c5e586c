import { dayOfYear } from "../calendar/dayOfYear.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { generalLaw } from "../law/generalLaw.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import type { Evidence } from "../vocabulary/evidence.js";
import type { PartnerKind } from "../vocabulary/partnerKind.js";

/** Money that a treasurer passes on. */
export interface PassedOn {
  /** What the treasurer is. */
  readonly from: PartnerKind;
  /** What the receiver is. */
  readonly to: PartnerKind;
  /** The financial year in which the receiver spends it. */
  readonly year: number;
}

/** Who accounts to whom for money that was passed on, and in which year. */
export interface FellowAccountability {
  /**
   * - `"betweenGovernments"`: the receiver accounts in its own annex to the treasurer, who accounts to the State a year later
   * - `"own"`: the spending is the treasurer's own and stands in its accounts of the same year
   * - `"cannotTell"`: no text that was read says so
   */
  readonly route: "betweenGovernments" | "own" | "cannotTell";
  /** The financial year whose annex of the receiver holds it; `null` where the receiver has none, or that is unknown. */
  readonly receiverYear: number | null;
  /** The financial year in which the treasurer accounts for it to the State; `null` where that is unknown. */
  readonly stateYear: number | null;
  /** Where it stands. */
  readonly reference: LegalReference;
  /** How it is known. */
  readonly evidence: Evidence;
  /** What a user should know of it. */
  readonly note: string | null;
}

/**
 * Tells who accounts to whom for money that a treasurer passes on (SiSa tussen medeoverheden).
 *
 * **Details**: a joint body, or a municipality that has it from a province, accounts to the treasurer; a foundation or a
 * company has no annex, so its spending is the treasurer's own, in the same year. Between municipalities it was found not to
 * hold in one ministry's variant, and for others not found.
 * **Watch out**: whether the route between governments is switched on for regional deals was not found; the note says so.
 *
 * @param passed - From whom, to whom, and the year of spending.
 * @returns The route with its source, frozen.
 * @throws {@link DomainError} `DATE_INVALID` for a year out of range.
 *
 * @example
 * ```ts
 * import { fellowAccountability } from "regio-deals";
 *
 * fellowAccountability({ from: "province", to: "jointBody", year: 2023 }).stateYear; // => 2024
 * fellowAccountability({ from: "province", to: "foundation", year: 2023 }).stateYear; // => 2023
 * ```
 */
export function fellowAccountability({ from, to, year }: PassedOn): FellowAccountability {
  const day = dayOfYear(year, { month: 1, day: 1 });
  const { value, reference, evidence, note } = versionAt(generalLaw.sisa.betweenGovernments, day);
  const source = { reference, evidence, note };
  const pair = value.pairs.find((one) => one.from === from && one.to === to);
  if (pair !== undefined) {
    return deepFreeze({
      route: "betweenGovernments",
      receiverYear: year,
      stateYear: year + value.yearsLater,
      ...source,
    });
  }
  const own = value.withoutAnnex.includes(to);
  return deepFreeze({
    route: own ? "own" : "cannotTell",
    receiverYear: null,
    stateYear: own ? year : null,
    ...source,
  });
}
