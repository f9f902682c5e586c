import { localDate } from "../../calendar/localDate.js";
import { period } from "../../calendar/period.js";
import { millions } from "../../money/millions.js";
import { decree, financialRelations, page } from "../documents.js";
import { type CofinancingParts, makeScheme, type SchemeParts } from "../makeScheme.js";
import { halvesOverTwoYears } from "../plans.js";
import type { Scheme, Tranche } from "../scheme.js";

/** The day of the decree; the day on which it came into force was not found. */
export const DECREE_SIGNED = "2024-07-05";

/** What the decree says of co-financing under tranches V and VI; most of its article 1 could be read. */
function cofinancingByDecree(id: string, share: string): CofinancingParts {
  const from = localDate(DECREE_SIGNED);
  return {
    id,
    reference: decree(),
    found: {
      countedSectors: {
        from,
        value: ["public", "private"],
        evidence: "source",
        reference: decree("1"),
        note: "The definitions begin as in tranche IV; the rest could not be read.",
      },
      countedForms: {
        value: null,
        evidence: "unknown",
        reference: decree("1"),
        note: "The text could not be read to the end; it begins as in tranche IV, where cash and kind count.",
      },
      requiredShare: {
        from,
        value: { kind: "share", percent: "50" },
        evidence: "source",
        reference: page(share),
        note: "The region adds at least as much as the State. The article was not found.",
      },
    },
  };
}

/** What tranche V says of co-financing. */
export function cofinancingFive(): CofinancingParts {
  return cofinancingByDecree("t5-2024", "elkeregiotelt.nl, vijfde tranche");
}

/** What tranche VI says of co-financing. */
export function cofinancingSix(): CofinancingParts {
  return cofinancingByDecree("t6-2024", "rijksoverheid.nl, 19 november 2025");
}

/** What the decree says of anything else. */
export function sharedByDecree(): SchemeParts["found"] {
  const from = localDate(DECREE_SIGNED);
  return {
    instrument: { from, value: "specificGrant", evidence: "source", reference: decree() },
    treasurerKinds: {
      from,
      value: ["province", "municipality", "jointBody", "caribbeanPublicBody"],
      evidence: "source",
      reference: decree("1"),
      note: "A public regional partner that is not a water board; Caribbean bodies receive a special grant.",
    },
    awardsFrom: {
      value: from,
      evidence: "inferred",
      reference: decree(),
      note: "The day of signing; published in the middle of July 2024, and the day of entry into force was not found.",
    },
    awardsUntil: {
      value: localDate("2028-07-05"),
      evidence: "inferred",
      reference: financialRelations("17", "4"),
      note: "Four years after entry into force, unless a bill was sent in before; counted from the day of signing.",
    },
    accountability: {
      from,
      value: "sisa",
      evidence: "inferred",
      reference: financialRelations("17a", "1"),
      note: "A specific grant is accounted for through SiSa; the article of the decree was not found.",
    },
    title42: {
      from,
      value: false,
      evidence: "inferred",
      reference: page("Algemene wet bestuursrecht, art. 4:21(3), text of 2017"),
      note: "Title 4.2 leaves out rules that provide for public bodies only, unless the decree declares parts applicable.",
    },
  };
}

/** Tranche V, under the decree of 2024 (Stb. 2024, 219). */
export function trancheFive(): Scheme {
  const announced = page("elkeregiotelt.nl, 9 november 2023");
  return build(cofinancingFive(), "V", {
    budget: {
      value: millions("384.6"),
      evidence: "source",
      reference: announced,
      note: "300.6 and 84 moved from tranche VI; 50 of it was reserved for Groningen and Drenthe.",
    },
    proposalWindow: {
      value: period(localDate("2023-07-07"), localDate("2023-11-01")),
      evidence: "source",
      reference: announced,
      note: "From 7 July up to and including 31 October 2023.",
    },
    paymentPlan: {
      value: halvesOverTwoYears({ month: 12, day: 31 }),
      evidence: "inferred",
      reference: page("Eerste suppletoire begroting 2023, BZK (VII)"),
      note: "Concluded from the budget: 192.6 in 2024 and 192.0 in 2025. The day in the year is an assumption.",
    },
  });
}

/** Tranche VI, under the same decree. */
export function trancheSix(): Scheme {
  return build(cofinancingSix(), "VI", {
    budget: {
      value: millions("244.3"),
      evidence: "source",
      reference: page("rijksoverheid.nl, 3 februari 2025 en 19 november 2025"),
      note: "216.6 had been announced; no source explains the 27.7 more.",
    },
    proposalWindow: {
      value: period(localDate("2024-08-01"), localDate("2024-11-01")),
      evidence: "source",
      reference: page("Kamerstuk 29 697, nr. 159"),
      note: "From 1 August up to and including 31 October 2024.",
    },
  });
}

function build(terms: CofinancingParts, tranche: Tranche, own: SchemeParts["found"]): Scheme {
  return makeScheme({
    ...terms,
    title: `Besluit specifieke uitkering Regio Deals, tranche ${tranche}`,
    tranches: [tranche],
    found: { ...terms.found, ...sharedByDecree(), ...own },
  });
}
