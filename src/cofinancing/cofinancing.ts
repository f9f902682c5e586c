import type { LocalDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import type { Scheme } from "../law/scheme.js";
import type { Deal } from "../portfolio/deal.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { standing, viewOf } from "../portfolio/view.js";
import { atNoStage, atStage } from "./atStage.js";
import { type CofinancingContext, cofinancingContext } from "./cofinancingContext.js";
import type { Cofinancing, ComparedStage } from "./cofinancingResult.js";
import { type GoverningScheme, governingScheme, governingTerms } from "./governingTerms.js";

/** From which day co-financing is looked at, and under which scheme. */
export interface CofinancingOptions {
  /** The day on which it stands, inclusive. */
  readonly asOf: LocalDate;
  /** Only what was in the books on this day, inclusive; all that is known when it is left out. */
  readonly knownOn?: LocalDate | null;
  /** The scheme; that of the awards, else the usual one of the tranche, when it is left out. */
  readonly scheme?: Scheme;
}

const STAGES: readonly ComparedStage[] = ["agreed", "pledged", "committed", "realised", "final"];

/**
 * Works out what the region adds to a deal (cofinanciering), what of it counts, and whether it is enough.
 *
 * **Details**: each stage is compared with its like: agreed and pledged with the ceiling, committed with commitments,
 * realised with spending, and finally with the determined amount. The scheme of the deal asks a share of the total of State
 * and region, so 50 % means one for one; a figure that was agreed is asked beside it, in proportion to the ceiling.
 * Contributions whose sector or origin is unknown count neither way, and are shown. The scheme of the award's day governs to
 * the end.
 * **Watch out**: a running deal is nearly always short before the end; only `final` says that money is missing.
 *
 * @rounding A required amount up to the cent; shares and multipliers down to two decimals.
 *
 * @param portfolio - The portfolio.
 * @param dealId - The id of the deal; for a reservation nothing applies.
 * @param options - The day, what was known, and the scheme.
 * @returns Co-financing by stage, frozen; amounts in cents.
 * @throws {@link DomainError} `DATE_INVALID` for a wrong date, `ENTRY_INVALID` for an id that the portfolio does not hold,
 * `AMOUNT_OUT_OF_RANGE` where a required amount leaves the safe range.
 *
 * @example
 * ```ts
 * import { cofinancing, localDate, toDecimalString } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const { stages } = cofinancing(regioEnvelop, "brainport-eindhoven", { asOf: localDate("2021-01-01") });
 * const [target] = stages.pledged.requirements.filter(({ origin }) => origin === "agreement");
 * target?.outcome; // => "short"
 * target?.shortfall && toDecimalString(target.shortfall); // => "46000000.00"
 * ```
 */
export function cofinancing(portfolio: Portfolio, dealId: string, options: CofinancingOptions): Cofinancing {
  return cofinancingOf(cofinancingContext(portfolio, viewOf(options)), dealId, options.scheme);
}

/** Works it out for one of several deals. */
export function cofinancingOf(context: CofinancingContext, dealId: string, scheme?: Scheme): Cofinancing {
  const { index, view } = context;
  const deal = index.deals.get(dealId);
  if (deal === undefined && !index.reservations.has(dealId)) throw unknownDeal(dealId);
  const governing: GoverningScheme =
    deal === undefined ? { scheme: null, date: null } : schemeOf(context, deal, scheme);
  const terms = governingTerms(governing);
  const stages = Object.fromEntries(
    STAGES.map((stage) => [
      stage,
      deal === undefined ? atNoStage(stage) : atStage(stage, { context, deal, terms }),
    ]),
  );
  return deepFreeze({
    deal: dealId,
    asOf: view.asOf,
    knownOn: view.knownOn,
    scheme: governing.scheme?.id ?? null,
    callerParameters: governing.scheme?.callerParameters ?? [],
    governedFrom: governing.date,
    exception: deal?.terms.cofinancingException ?? null,
    stages: stages as Cofinancing["stages"],
  });
}

function schemeOf({ index, view }: CofinancingContext, deal: Deal, given?: Scheme): GoverningScheme {
  const lines = index.linesOfDeal.get(deal.id) ?? [];
  const awards = lines
    .flatMap((line) => index.awardsOfLine.get(line.id) ?? [])
    .filter((award) => standing(award, view) !== "absent");
  const groups = lines.flatMap((line) => index.groups.get(line.group) ?? []);
  return governingScheme(given, awards, groups, deal.terms.signedOn);
}

function unknownDeal(id: string): DomainError {
  const found = describeValue(id);
  const expected = "the id of a deal or a reservation of this portfolio";
  return unexpected("ENTRY_INVALID", found, expected);
}
