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

/** The terms of the VAT compensation fund. */
export function vatTerms(): VatTerms {
  return {
    entitled: dated("vat.entitled", {
      value: ["province", "municipality"],
      evidence: "older-text",
      reference: vatFund("3"),
      note: "A joint body has no right of its own. Article 4 leaves out what is used for individual third parties.",
    }),
    leftOutOfSisa: dated("vat.leftOutOfSisa", {
      value: true,
      evidence: "source",
      reference: page("Invulwijzer C94, teverantwoordenregelingen.rijksoverheid.nl"),
      note: "An official example of another grant; a rule for Regio Deals was not found.",
    }),
  };
}
