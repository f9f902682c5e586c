import { localDate } from "../../calendar/localDate.js";
import { period } from "../../calendar/period.js";
import { millions } from "../../money/millions.js";
import { financialRelations, page, regulationFour } from "../documents.js";
import { type CofinancingParts, makeScheme } from "../makeScheme.js";
import { halvesOverTwoYears } from "../plans.js";
import type { Scheme } from "../scheme.js";

/** The day of signing; the day on which it came into force was not found. */
const SIGNED = "2023-05-09";

/** The page of the agency. */
const agencyPage = () => page("RVO, bijdrage van partners aan een Regio Deal (rvo.nl)");

/** What tranche IV says of co-financing. */
export function cofinancingFour(): CofinancingParts {
  const from = localDate(SIGNED);
  const agency = agencyPage();
  return {
    id: "t4-2023",
    reference: regulationFour(),
    found: {
      countedSectors: {
        from,
        value: ["public", "private"],
        evidence: "source",
        reference: regulationFour("1"),
      },
      countedForms: { from, value: ["cash", "inKind"], evidence: "source", reference: regulationFour("1") },
      otherPublicBodies: {
        value: null,
        evidence: "unknown",
        reference: regulationFour("1"),
        note: "The definition names contributions of a public partner; whether money of other bodies that reaches one counts was not found.",
      },
      excludedPublicOrigins: {
        from,
        value: ["stateSpecificGrant", "stateCommission", "stateSubsidy"],
        evidence: "source",
        reference: regulationFour("1"),
        note: "A specific grant, a commission or a subsidy of the State does not count where a public partner brings it.",
      },
      excludedPrivateOrigins: {
        value: null,
        evidence: "unknown",
        reference: regulationFour("1"),
        note: "The exclusion stands in the public definition only; whether it holds for a private partner was not found.",
      },
      requiredShare: {
        from,
        value: { kind: "share", percent: "50" },
        evidence: "source",
        reference: agency,
        note: "The starting point is half and half, public and private together. The article was not found.",
      },
      reasonedDeviation: {
        from,
        value: true,
        evidence: "source",
        reference: agency,
        note: "Vulnerable regions may deviate with reasons.",
      },
    },
  };
}

/** Tranche IV: a specific grant by ministerial regulation (Stcrt. 2023, 12561). */
export function trancheFour(): Scheme {
  const from = localDate(SIGNED);
  const agency = agencyPage();
  const terms = cofinancingFour();
  return makeScheme({
    ...terms,
    title: "Regeling specifieke uitkering Regio Deals vierde tranche",
    tranches: ["IV"],
    found: {
      ...terms.found,
      instrument: { from, value: "specificGrant", evidence: "source", reference: regulationFour("2") },
      treasurerKinds: {
        from,
        value: ["province", "municipality", "jointBody"],
        evidence: "source",
        reference: regulationFour("1"),
        note: "A public regional partner that is not a water board.",
      },
      budget: {
        from,
        value: millions("284.2"),
        evidence: "source",
        reference: regulationFour("toelichting"),
      },
      dealMinimum: { value: millions("5"), evidence: "source", reference: agency },
      dealMaximum: { value: millions("40"), evidence: "source", reference: agency },
      proposalWindow: {
        value: period(localDate("2022-07-15"), localDate("2022-11-16")),
        evidence: "source",
        reference: agency,
        note: "From 15 July up to and including 15 November 2022.",
      },
      awardsFrom: {
        value: from,
        evidence: "inferred",
        reference: regulationFour(),
        note: "The day of signing; the day on which it came into force was not found.",
      },
      awardsUntil: {
        value: localDate("2024-05-12"),
        evidence: "inferred",
        reference: financialRelations("17", "2"),
        note: "Awb 4:23(3)(a) allows one year; counted from the day after publication (11 May 2023), as the day of entry into force was not found.",
      },
      paymentPlan: {
        from,
        value: halvesOverTwoYears({ month: 12, day: 31 }),
        evidence: "inferred",
        reference: page(
          "Eerste suppletoire begroting 2023, BZK (VII)",
          "https://www.rijksfinancien.nl/memorie-van-toelichting/2023/1SUPP/VII/onderdeel/1585129",
        ),
        note: "Concluded from the budget: about half in each of two years. The day in the year is an assumption.",
      },
      accountability: {
        from,
        value: "sisa",
        evidence: "source",
        reference: page("elkeregiotelt.nl, 11 mei 2023"),
        note: "Financial accountability is part of the regulation; the article was not found.",
      },
      title42: {
        from,
        value: false,
        evidence: "inferred",
        reference: page("Algemene wet bestuursrecht, art. 4:21(3), text of 2017"),
        note: "Title 4.2 leaves out rules that provide for public bodies only, unless the regulation declares parts applicable.",
      },
    },
  });
}
