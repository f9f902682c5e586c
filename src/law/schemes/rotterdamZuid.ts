import { financialRelations, page } from "../documents.js";
import { type CofinancingParts, makeScheme } from "../makeScheme.js";
import type { Scheme } from "../scheme.js";

/** What was left of Rotterdam-Zuid says of co-financing. */
export function cofinancingRotterdamZuid(): CofinancingParts {
  const paper = page("Kamerstuk 29 697, nr. 73 (9 december 2019)");
  return {
    id: "t1-rotterdam-zuid-specific",
    reference: paper,
    found: {
      requiredShare: {
        value: { kind: "perAgreement" },
        evidence: "inferred",
        reference: paper,
        note: "The deal is one of tranche I, in which each agreement says what the region adds.",
      },
    },
  };
}

/** What was left of Rotterdam-Zuid (tranche I) at the end of 2019, awarded as a specific grant. */
export function rotterdamZuid(): Scheme {
  const terms = cofinancingRotterdamZuid();
  return makeScheme({
    ...terms,
    title: "Specifieke uitkering Rotterdam-Zuid, restant tranche I",
    tranches: ["I"],
    found: {
      ...terms.found,
      instrument: { value: "specificGrant", evidence: "source", reference: terms.reference },
      accountability: {
        value: "sisa",
        evidence: "inferred",
        reference: financialRelations("17a", "1"),
        note: "A specific grant is accounted for through SiSa.",
      },
      title42: {
        value: false,
        evidence: "inferred",
        reference: page("Algemene wet bestuursrecht, art. 4:21(3), text of 2017"),
        note: "Title 4.2 leaves out rules that provide for public bodies only.",
      },
    },
  });
}
