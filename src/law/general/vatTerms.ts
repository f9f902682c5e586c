import { deepFreeze } from "../../foundation/deepFreeze.js";
import type { PartnerKind } from "../../vocabulary/partnerKind.js";
import { dated } from "../dated.js";
import type { DatedValue } from "../datedValue.js";
import { page, vatFund } from "../documents.js";

/** What the act on the VAT compensation fund (BTW-compensatiefonds) says that matters for a grant. */
export interface VatTerms {
  /** Who is entitled to compensation. */
  readonly entitled: DatedValue<readonly PartnerKind[]>;
  /** Whether the part that goes to the fund is left out of what SiSa accounts for. */
  readonly leftOutOfSisa: DatedValue<boolean>;
}

/** Who is entitled to compensation; apart, so that a program need not carry the rest. */
export const entitledToVatFund: DatedValue<readonly PartnerKind[]> = /* @__PURE__ */ (() =>
  deepFreeze(
    dated<readonly PartnerKind[]>("vat.entitled", {
      value: ["province", "municipality"],
      evidence: "older-text",
      reference: vatFund("3"),
      note: "A joint body has no right of its own. Article 4 leaves out what is used for individual third parties.",
    }),
  ))();

/** The terms of the VAT compensation fund. */
export const vatTerms: VatTerms = /* @__PURE__ */ (() =>
  deepFreeze<VatTerms>({
    entitled: entitledToVatFund,
    leftOutOfSisa: dated("vat.leftOutOfSisa", {
      value: true,
      evidence: "source",
      reference: page("Invulwijzer C94, teverantwoordenregelingen.rijksoverheid.nl"),
      note: "An official example of another grant; a rule for Regio Deals was not found.",
    }),
  }))();
