import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { entitledToVatFund } from "../law/general/vatTerms.js";
import type { LegalReference } from "../law/legalReference.js";
import { versionAt } from "../law/valueAt.js";
import { type Money, ZERO } from "../money/money.js";
import { multiply } from "../money/multiply.js";
import type { Rounding } from "../money/rounding.js";
import { subtract } from "../money/subtract.js";
import type { PartnerKind } from "../vocabulary/partnerKind.js";
import { settlementInvalid } from "./settlementInvalid.js";

/** How large the part for the VAT compensation fund is: an amount, or a share of the whole. */
export type VatPart =
  | {
      /** An amount. */
      readonly kind: "amount";
      /** The amount in cents, from zero to the whole. */
      readonly amount: Money;
    }
  | {
      /** A share of the whole. */
      readonly kind: "share";
      /** A decimal text or a fraction from 0 to 1, such as `"21/121"`. */
      readonly share: string;
      /** How the part is rounded to the cent. */
      readonly rounding: Rounding;
    };

/** Who gets a grant, and which part of it is for the fund. */
export interface VatSplitOptions {
  /** What the receiver is; only provinces and municipalities are entitled to compensation. */
  readonly receiver: PartnerKind;
  /** The part for the fund. */
  readonly part: VatPart;
  /** The day whose law holds. */
  readonly asOf: LocalDate;
}

/** A grant in two parts; they add up to it. */
export interface VatSplit {
  /** What is paid to the receiver, in cents; SiSa accounts for this part. */
  readonly paidOut: Money;
  /** What goes to the VAT compensation fund (BTW-compensatiefonds), in cents. */
  readonly fund: Money;
  /** Who is entitled to compensation stands here. */
  readonly reference: LegalReference;
}

/**
 * Splits a grant into what is paid out and what goes to the VAT compensation fund.
 *
 * **Details**: whoever is not entitled to compensation gets the whole, and a part for the fund is refused.
 * **Watch out**: whether a part goes to the fund at all was found for no regional deal; the caller says so.
 *
 * @rounding The fund's part, as the caller names it; the rest is paid out.
 *
 * @param amount - The grant in cents, not below zero.
 * @param options - The receiver, the part and the day.
 * @returns The two parts, frozen.
 * @throws {@link DomainError} `SETTLEMENT_INVALID` for a part below zero or above the whole, or one for a receiver that is
 * not entitled; `NUMBER_INVALID` or `ROUNDING_UNKNOWN` for a wrong share or rounding.
 *
 * @example
 * ```ts
 * import { euro, localDate, toDecimalString, vatSplit } from "regio-deals";
 *
 * const part = { kind: "share", share: "21/121", rounding: "halfUp" } as const;
 * const asOf = localDate("2021-01-01");
 * const { paidOut, fund } = vatSplit(euro("1000"), { receiver: "municipality", part, asOf });
 * [toDecimalString(paidOut), toDecimalString(fund)]; // => ["826.45", "173.55"]
 * vatSplit(euro("1000"), { receiver: "foundation", part, asOf }); // throws SETTLEMENT_INVALID
 * ```
 */
export function vatSplit(amount: Money, { receiver, part, asOf }: VatSplitOptions): VatSplit {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw settlementInvalid(`${describeValue(amount)} as the grant`, "a Money not below zero");
  }
  const { value: entitled, reference } = versionAt(entitledToVatFund, localDate(asOf));
  const fund =
    part.kind === "amount" ? part.amount : multiply(amount, part.share, { rounding: part.rounding });
  if (!Number.isSafeInteger(fund) || fund < 0 || fund > amount) {
    throw settlementInvalid(
      `${describeValue(fund)} cents for the fund`,
      "a part from zero to the whole grant",
    );
  }
  if (fund > ZERO && !entitled.includes(receiver)) {
    throw settlementInvalid(
      `a part for the fund, and a receiver of kind ${describeValue(receiver)}`,
      `a receiver that is entitled to compensation: ${entitled.join(" or ")}`,
    );
  }
  return deepFreeze({ paidOut: subtract(amount, fund), fund, reference });
}
