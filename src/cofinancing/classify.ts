import type { Deal, Partner } from "../portfolio/deal.js";
import type { CofinancingDimensions } from "../portfolio/entry.js";
import type { ContributionForm, Origin, Sector } from "../vocabulary/cofinancing.js";
import type { GoverningTerms } from "./governingTerms.js";

/** Whether a contribution counts under a scheme; `"undetermined"` counts neither way. */
export type CofinancingClass = "counted" | "excluded" | "undetermined";

/**
 * Why a contribution does not count, or why nobody can tell.
 *
 * - `"stateMoney"`: the State brings it, or the scheme leaves its origin out
 * - `"sector"`, `"form"`: the scheme does not count the sector or the form
 * - `"otherPublicBody"`: money of another public body, which the scheme does not count
 * - `"notDisposable"`: such money, of which no partner can dispose
 * - `"originExcluded"`: the scheme leaves its origin out
 * - `"sectorUnknown"`, `"formUnknown"`, `"originUnknown"`, `"disposableUnknown"`: the entry does not say
 * - `"schemeUnknown"`: the scheme is not known, or what it says of this was not found
 */
export type CofinancingReason =
  | "stateMoney"
  | "sector"
  | "form"
  | "otherPublicBody"
  | "notDisposable"
  | "originExcluded"
  | "sectorUnknown"
  | "formUnknown"
  | "originUnknown"
  | "disposableUnknown"
  | "schemeUnknown";

/** What decides whether a contribution counts. */
export interface Contribution {
  readonly sector: Sector;
  readonly form: ContributionForm;
  /** `null` for an agreed figure, which names no origin. */
  readonly origin: Origin | null;
  readonly disposable: boolean | null;
  readonly partner: Partner | undefined;
}

/** A class with its reason; there is none where a contribution counts. */
export interface Classed {
  readonly class: CofinancingClass;
  readonly reason: CofinancingReason | null;
}

const COUNTED: Classed = { class: "counted", reason: null };
const excluded = (reason: CofinancingReason): Classed => ({ class: "excluded", reason });
const undetermined = (reason: CofinancingReason): Classed => ({ class: "undetermined", reason });

const STATE_ORIGINS: readonly (Origin | null)[] = ["stateSpecificGrant", "stateSubsidy", "stateCommission"];

/**
 * Tells whether a contribution counts under the terms of a scheme.
 *
 * What is left out for certain comes first, so that an unknown beside it does not matter; any unknown that is left then
 * counts neither way. An agreed figure may leave the sector open, and counts where any sector does.
 */
export function classify(contribution: Contribution, terms: GoverningTerms): Classed {
  return strictest([
    ofSector(contribution, terms),
    ofForm(contribution, terms),
    ofOrigin(contribution, terms),
  ]);
}

/**
 * Tells whether a contribution counts for a figure that was agreed: its sector and form as the figure names them, and its
 * origin as the scheme does.
 */
export function classifyForFigure(
  contribution: Contribution,
  figure: Deal["terms"]["cofinancing"][number],
  terms: GoverningTerms,
): Classed {
  const origin = ofOrigin(contribution, terms);
  return strictest([
    named(figure.sector, contribution.sector, "sector", "sectorUnknown"),
    named(figure.form, contribution.form, "form", "formUnknown"),
    origin.reason === "originUnknown" && !originMatters(terms) ? COUNTED : origin,
  ]);
}

/** What is left out for certain, else what cannot be told, else what counts. */
function strictest(tests: readonly Classed[]): Classed {
  return (
    tests.find((test) => test.class === "excluded") ??
    tests.find((test) => test.class === "undetermined") ??
    COUNTED
  );
}

function named(asked: string, found: string, no: CofinancingReason, unknown: CofinancingReason): Classed {
  if (asked === "unknown" || asked === found) return COUNTED;
  return found === "unknown" ? undetermined(unknown) : excluded(no);
}

function ofSector({ sector, origin }: Contribution, { countedSectors }: GoverningTerms): Classed {
  const all = countedSectors?.includes("public") && countedSectors.includes("private");
  if (origin === null && all) return COUNTED;
  if (sector === "unknown") return undetermined("sectorUnknown");
  if (countedSectors === null) return undetermined("schemeUnknown");
  return countedSectors.includes(sector) ? COUNTED : excluded("sector");
}

function ofForm({ form }: Contribution, { countedForms }: GoverningTerms): Classed {
  if (countedForms === null) return undetermined("schemeUnknown");
  if (countedForms.includes("cash") && countedForms.includes("inKind")) return COUNTED;
  if (form === "unknown") return undetermined("formUnknown");
  return countedForms.includes(form) ? COUNTED : excluded("form");
}

function ofOrigin(contribution: Contribution, terms: GoverningTerms): Classed {
  const { origin, partner, sector } = contribution;
  if (partner?.kind === "state" || partner?.kind === "ministry") return excluded("stateMoney");
  if (origin === null || origin === "own") return COUNTED;
  if (origin === "unknown") return undetermined("originUnknown");
  if (origin === "otherPublicBody") return ofOtherBody(contribution, terms);
  const left = sector === "private" ? terms.excludedPrivateOrigins : terms.excludedPublicOrigins;
  if (left === null) return undetermined("schemeUnknown");
  if (!left.includes(origin)) return COUNTED;
  return excluded(STATE_ORIGINS.includes(origin) ? "stateMoney" : "originExcluded");
}

function ofOtherBody({ disposable }: Contribution, { otherPublicBodies }: GoverningTerms): Classed {
  switch (otherPublicBodies) {
    case "counts":
      return COUNTED;
    case "excluded":
      return excluded("otherPublicBody");
    case "countsIfDisposable":
      if (disposable === null) return undetermined("disposableUnknown");
      return disposable ? COUNTED : excluded("notDisposable");
    case null:
      return undetermined("schemeUnknown");
  }
}

/** Whether a scheme leaves any origin out, or may. */
function originMatters(terms: GoverningTerms): boolean {
  const { excludedPublicOrigins, excludedPrivateOrigins, otherPublicBodies } = terms;
  return (
    excludedPublicOrigins?.length !== 0 ||
    excludedPrivateOrigins?.length !== 0 ||
    otherPublicBodies !== "counts"
  );
}

/** What a ledger entry says of itself. */
export function contributionOf(
  { sector, form, origin, partner }: CofinancingDimensions,
  disposable: boolean | null,
  partners: ReadonlyMap<string, Partner>,
): Contribution {
  return { sector, form, origin, disposable, partner: partners.get(partner ?? "") };
}
