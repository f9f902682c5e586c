import { localDate } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import { compare } from "../money/compare.js";
import { type Money, ZERO } from "../money/money.js";
import { negate } from "../money/negate.js";
import type { Award } from "../portfolio/award.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { indexPortfolio, lookUp, type PortfolioIndex } from "../portfolio/portfolioIndex.js";
import { standing, type View, viewOf } from "../portfolio/view.js";
import type { SisaAnnex } from "./annex.js";
import { amountAt, saysYes } from "./annexCells.js";
import {
  type AccountedBefore,
  type AnnexFigure,
  type AnnexMeasure,
  annexFigures,
  heldBefore,
} from "./annexFigures.js";
import { annexInvalid } from "./annexInvalid.js";
import type { SisaAnnexOptions, VatDeclared } from "./annexOptions.js";
import { type AwardMovement, awardMovements } from "./awardMovements.js";
import { checkDefinition } from "./definitionProblems.js";
import type { GrantDefinition } from "./grantDefinition.js";

/** What is known of one row, or of the grant as a whole. */
export interface RowKnown {
  /** The id of the project or the award; `null` for money that names none, and for the grant. */
  readonly key: string | null;
  /** The name or number of the project or decision; `null` where there is none. */
  readonly name: string | null;
  /** The figures of money. */
  readonly figures: Readonly<Record<AnnexMeasure, AnnexFigure>>;
  /** Whether it is done. */
  readonly completed: boolean;
  /** Whether it is accounted for here for the last time. */
  readonly final: boolean;
}

/** What an annex is made of. */
export interface AnnexFacts {
  readonly award: Award;
  readonly grant: RowKnown;
  readonly rows: readonly RowKnown[];
}

/** Gathers what an annex is made of, or throws as `sisaAnnex` does. */
export function annexFacts(
  portfolio: Portfolio,
  awardId: string,
  year: number,
  definition: GrantDefinition,
  options: SisaAnnexOptions,
): AnnexFacts {
  checkDefinition(definition);
  const knownOn = localDate(options.knownOn);
  const view = viewOf({ asOf: knownOn, knownOn });
  const index = indexPortfolio(portfolio);
  const award = lookUp(index.awards, awardId, "award", "the annex");
  const previous = options.previous ?? null;
  checkRequest(award, year, definition, previous);
  const movements = awardMovements(portfolio, index, award, options.scheme);
  const vatOf = vatParts(options.vatFund ?? [], movements);
  const earlier = options.previousDefinition ?? definition;
  const line = index.lines.get(award.line);
  const records = {
    spending: line?.records.includes("spent") === true,
    cofinancing: line?.records.includes("cofinancingRealised") === true,
  };
  const before =
    previous === null
      ? null
      : { year: previous.year, view: viewOf({ asOf: previous.knownOn, knownOn: previous.knownOn }) };
  const determined = determinedProjects(portfolio, view);
  const known = (
    key: string | null,
    name: string | null,
    own: readonly AwardMovement[],
    whole: boolean,
  ): RowKnown => {
    const cumulative = (measure: "cumulativeSpending" | "cumulativeCofinancing") =>
      previous === null ? ZERO : amountAt(previous, earlier, measure, whole ? undefined : key);
    const named = key ?? award.id;
    return {
      key,
      name,
      figures: annexFigures({
        movements: own,
        year,
        view,
        before,
        records,
        vatOf,
        previous: {
          cumulativeSpending: cumulative("cumulativeSpending"),
          cumulativeCofinancing: cumulative("cumulativeCofinancing"),
        },
      }),
      completed: options.completed?.includes(named) === true || determined.has(named),
      final: options.final?.includes(named) === true,
    };
  };
  const kept = (previous?.rows ?? []).filter(({ cells }) => !saysYes(cells, earlier, "final"));
  const keys = rowKeys(
    definition,
    award,
    movements,
    { view, year, before, kept: kept.map(({ key }) => key) },
    index,
  );
  const rows = keys.map((key) => {
    const own =
      definition.repeatedPer === "decision" ? movements : movements.filter(({ project }) => project === key);
    return known(key, nameOf(key, definition, award, index), own, false);
  });
  return { award, grant: known(null, null, movements, true), rows };
}

function checkRequest(
  award: Award,
  year: number,
  definition: GrantDefinition,
  previous: SisaAnnex | null,
): void {
  if (award.instrument !== "specificGrant") {
    throw annexInvalid(
      `award ${describeValue(award.id)} with the instrument ${award.instrument}`,
      "a specific grant: no other form is accounted for through SiSa",
    );
  }
  if (definition.year !== year) {
    throw annexInvalid(
      `the definition of ${definition.year} for the year ${describeValue(year)}`,
      "the definition of that year",
    );
  }
  if (previous === null) return;
  if (previous.year >= year) {
    throw annexInvalid(`a previous annex of ${previous.year}`, `an annex of a year before ${year}`);
  }
  if (previous.award !== null && previous.award !== award.id) {
    throw annexInvalid(
      `a previous annex of award ${describeValue(previous.award)}`,
      `one of award ${describeValue(award.id)}`,
    );
  }
}

/**
 * The rows of an annex: those of the previous one that are not closed, then those with money that it did not hold, in the
 * order of the portfolio.
 */
function rowKeys(
  { repeatedPer }: GrantDefinition,
  award: Award,
  movements: readonly AwardMovement[],
  {
    view,
    year,
    before,
    kept,
  }: { view: View; year: number; before: AccountedBefore | null; kept: readonly (string | null)[] },
  index: PortfolioIndex,
): readonly (string | null)[] {
  if (repeatedPer === null) return [];
  if (repeatedPer === "decision") return [award.id];
  const moved = new Set(
    movements
      .filter(
        (movement) =>
          standing(movement, view) !== "absent" &&
          (movement.financialYear ?? year) <= year &&
          !heldBefore(movement, before),
      )
      .map(({ project }) => project),
  );
  const inOrder = [...index.projects.keys(), null].filter((key) => moved.has(key));
  return [...new Set([...kept, ...inOrder])];
}

function nameOf(
  key: string | null,
  { repeatedPer }: GrantDefinition,
  award: Award,
  { projects }: PortfolioIndex,
): string | null {
  if (repeatedPer === "decision") return award.number ?? award.id;
  return key === null ? null : (projects.get(key)?.name ?? key);
}

/** The projects whose amount is final on a day. */
function determinedProjects({ ledger }: Portfolio, view: View): ReadonlySet<string> {
  const counting = ledger.filter((entry) => standing(entry, view) === "counts");
  const undone = new Set(counting.flatMap((entry) => (entry.kind === "reversal" ? [entry.of.id] : [])));
  return new Set(
    counting.flatMap((entry) =>
      entry.kind === "determination" &&
      entry.level === "project" &&
      !undone.has(entry.id) &&
      entry.project !== null
        ? [entry.project]
        : [],
    ),
  );
}

/** The part of the VAT fund of each movement, with its sign. */
function vatParts(
  declared: readonly VatDeclared[],
  movements: readonly AwardMovement[],
): (movement: AwardMovement) => Money {
  const parts = new Map<string, Money>();
  for (const { entry, amount } of declared) {
    const movement = movements.find(({ id }) => id === entry);
    if (movement?.kind !== "spending") {
      throw annexInvalid(
        `a VAT part of ${describeValue(entry)}`,
        "the id of spending of this award, or of its reversal",
      );
    }
    const size = compare(movement.amount, ZERO) < 0 ? negate(movement.amount) : movement.amount;
    if (!Number.isSafeInteger(amount) || amount < 0 || compare(amount, size) > 0 || parts.has(entry)) {
      throw annexInvalid(
        `${parts.has(entry) ? "a second VAT part" : `a VAT part of ${describeValue(amount)}`} of entry ${entry}`,
        `one, from 0 to ${size} cents`,
      );
    }
    parts.set(entry, compare(movement.amount, ZERO) < 0 ? negate(amount) : amount);
  }
  return ({ id }) => parts.get(id) ?? ZERO;
}
