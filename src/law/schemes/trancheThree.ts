import { localDate } from "../../calendar/localDate.js";
import { period } from "../../calendar/period.js";
import { millions } from "../../money/millions.js";
import { financialRelations, letter, page, regulationThree } from "../documents.js";
import { type CofinancingParts, makeScheme } from "../makeScheme.js";
import { halfAtAwardHalfOnProgress } from "../plans.js";
import type { Scheme } from "../scheme.js";

/** The day of signing; the day on which it came into force was not found. */
const SIGNED = "2020-03-05";

/** The page of the agency. */
const agencyPage = () => page("RVO, Regio Deals derde tranche (rvo.nl)");

/** What tranche III says of co-financing. */
export function cofinancingThree(): CofinancingParts {
  const from = localDate(SIGNED);
  const agency = agencyPage();
  return {
    id: "t3-2020",
    reference: regulationThree(),
    found: {
      countedSectors: {
        from,
        value: ["public"],
        evidence: "source",
        reference: regulationThree("1"),
        note: "The term is public regional co-financing; private money comes on top.",
      },
      countedForms: {
        from,
        value: ["cash"],
        evidence: "source",
        reference: regulationThree("1"),
        note: "The definition speaks of financial contributions; what is in kind does not count.",
      },
      otherPublicBodies: {
        from,
        value: "countsIfDisposable",
        evidence: "source",
        reference: regulationThree("1"),
        note: "Money of another public body counts as far as a regional partner can dispose of it.",
      },
      excludedPublicOrigins: {
        from,
        value: [],
        evidence: "source",
        reference: regulationThree("1"),
        note: "Only the minister's own contribution is left out, which is no co-financing in this library either.",
      },
      excludedPrivateOrigins: {
        from,
        value: [],
        evidence: "derived",
        reference: regulationThree("1"),
        note: "Private money does not count in any case.",
      },
      requiredShare: {
        from,
        value: { kind: "share", percent: "50" },
        evidence: "source",
        reference: agency,
        note: "At least the same amount as the State, from public means. Read on the page of the agency; the article was not found.",
      },
    },
  };
}

/** Tranche III: a specific grant by ministerial regulation (Stcrt. 2020, 14351). */
export function trancheThree(): Scheme {
  const from = localDate(SIGNED);
  const agency = agencyPage();
  const terms = cofinancingThree();
  return makeScheme({
    ...terms,
    title: "Regeling specifieke uitkering Regio Deals derde tranche",
    tranches: ["III"],
    found: {
      ...terms.found,
      instrument: { from, value: "specificGrant", evidence: "source", reference: regulationThree("1") },
      treasurerKinds: {
        from,
        value: ["province", "municipality", "jointBody", "waterBoard"],
        evidence: "source",
        reference: regulationThree("1"),
        note: "A regional partner that acts as cashier; the definition does not leave out a water board.",
      },
      budget: { from, value: millions("180"), evidence: "source", reference: letter("Tabel 1") },
      dealMinimum: { value: millions("5"), evidence: "source", reference: agency },
      dealMaximum: { value: millions("40"), evidence: "source", reference: agency },
      proposalWindow: {
        value: period(localDate("2019-09-09"), localDate("2019-12-02")),
        evidence: "source",
        reference: agency,
        note: "From 9 September up to and including 1 December 2019.",
      },
      awardsFrom: {
        value: from,
        evidence: "inferred",
        reference: regulationThree(),
        note: "The day of signing; the day on which it came into force was not found.",
      },
      paymentPlan: {
        from,
        value: halfAtAwardHalfOnProgress(),
        evidence: "inferred",
        reference: letter("Bijlage 2"),
        note: "Half was paid at the award, and the second half depends on progress, says the letter; the article was not found.",
      },
      accountability: { from, value: "sisa", evidence: "source", reference: letter() },
      title42: {
        from,
        value: false,
        evidence: "inferred",
        reference: page("Algemene wet bestuursrecht, art. 4:21(3), text of 2017"),
        note: "Title 4.2 leaves out rules that provide for public bodies only, unless the regulation declares parts applicable.",
      },
      netOfVatFund: {
        value: null,
        evidence: "unknown",
        reference: financialRelations("15a", "1"),
        note: "Whether a part goes to the VAT compensation fund was not found for Regio Deals.",
      },
    },
  });
}
