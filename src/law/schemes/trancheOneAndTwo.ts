import { financialRelations, letter, page } from "../documents.js";
import { type CofinancingParts, makeScheme } from "../makeScheme.js";
import type { Scheme } from "../scheme.js";

/** What tranches I and II say of co-financing. */
export function cofinancingOneAndTwo(): CofinancingParts {
  return {
    id: "t1-t2-agreement",
    reference: letter(),
    found: {
      countedSectors: {
        value: ["public", "private"],
        evidence: "inferred",
        reference: letter(),
        note: "Nothing that was read leaves out a sector; each agreement says what counts.",
      },
      countedForms: {
        value: ["cash", "inKind"],
        evidence: "inferred",
        reference: letter(),
        note: "Nothing that was read leaves out a form; each agreement says what counts.",
      },
      otherPublicBodies: {
        value: "counts",
        evidence: "inferred",
        reference: letter(),
        note: "Nothing that was read leaves them out; each agreement says what counts.",
      },
      excludedPublicOrigins: {
        value: [],
        evidence: "inferred",
        reference: letter(),
        note: "None was found.",
      },
      excludedPrivateOrigins: {
        value: [],
        evidence: "inferred",
        reference: letter(),
        note: "None was found.",
      },
      requiredShare: {
        value: { kind: "perAgreement" },
        evidence: "source",
        reference: letter(),
        note: "Typically at least half of the total, and agreed for each deal; there is no general share.",
      },
    },
  };
}

/** Tranches I and II: an agreement for each deal, paid mostly as a decentralisation grant. */
export function trancheOneAndTwo(): Scheme {
  const terms = cofinancingOneAndTwo();
  return makeScheme({
    ...terms,
    title: "Afspraken per deal, tranches I en II",
    tranches: ["I", "II"],
    found: {
      ...terms.found,
      instrument: {
        value: "decentralisationGrant",
        evidence: "source",
        reference: letter("noot 11"),
        note: "The usual form; the letter also names specific grants and transfers, and not which deal got which. An award says its own.",
      },
      accountability: {
        value: "none",
        evidence: "source",
        reference: financialRelations("13", "2, 4"),
        note: "A decentralisation grant goes to the general means, and nobody accounts for it to the State.",
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
