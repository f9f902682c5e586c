import { deepFreeze } from "../foundation/deepFreeze.js";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import type { Money } from "../money/money.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";
import { CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import type { Cell, CellPlace } from "./cell.js";
import { cellsOf, putCell } from "./cells.js";
import type { Dimension } from "./dimension.js";
import { emptyFold, type Fold, type PositionOptions } from "./fold.js";
import { FOLD_STAGES } from "./stage.js";

/** A fold of a part of a ledger as JSON holds it, to go from one program to another. */
export interface PartialFold {
  /** The version of this form. */
  readonly version: 1;
  /** Of which portfolio, dates and dimensions it is. */
  readonly fingerprint: string;
  /** The sums, by place; amounts in cents. */
  readonly cells: readonly Readonly<Cell>[];
  /** The lines of which an entry could not be read; `null` for any. */
  readonly doubt: readonly (string | null)[];
}

/**
 * Writes a fold as plain data, for `JSON.stringify` or a message to another program.
 *
 * @param fold - The fold; it is not changed.
 * @returns Plain data, frozen; two folds of the same entries in the same order give the same.
 *
 * @example
 * ```ts
 * import { emptyFold, localDate, toPartial } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * toPartial(emptyFold(regioEnvelop, { asOf: localDate("2021-01-01"), by: "deal" })).cells; // => []
 * ```
 */
export function toPartial({ fingerprint, cells, doubt }: Fold): PartialFold {
  return deepFreeze({
    version: 1,
    fingerprint,
    cells: cellsOf(cells),
    doubt: [...doubt],
  });
}

/**
 * Reads what {@link toPartial} wrote, and checks it.
 *
 * @param portfolio - The portfolio that it was made of; its ledger is not read.
 * @param options - The dates and dimensions that it was made with.
 * @param partial - What `JSON.parse` returned.
 * @returns The fold, which may go on and be merged.
 * @throws {@link DomainError} `PARTIAL_INVALID` for something else or another version, `FOLDS_UNLIKE` for another portfolio,
 * dates or dimensions; `DATE_INVALID` and `DIMENSION_INVALID` as {@link emptyFold} does.
 *
 * @example
 * ```ts
 * import { addEntry, emptyFold, finishFold, fromPartial, localDate, toPartial } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const options = { asOf: localDate("2021-01-01"), by: "group" as const };
 * const fold = emptyFold(regioEnvelop, options);
 * for (const entry of regioEnvelop.ledger) addEntry(fold, entry);
 * const written = JSON.stringify(toPartial(fold));
 * finishFold(fromPartial(regioEnvelop, options, JSON.parse(written))).total.paid.net.value; // => 78800000000
 * ```
 */
export function fromPartial(portfolio: PortfolioStructure, options: PositionOptions, partial: unknown): Fold {
  const fold = emptyFold(portfolio, options);
  const { version, fingerprint, cells, doubt } = asObject(partial, "a partial fold");
  if (version !== 1) throw invalid(`${describeValue(version)} as the version`, "1");
  if (fingerprint !== fold.fingerprint) {
    const found = `a partial fold of ${describeValue(fingerprint)}`;
    const expected = `one of ${fold.fingerprint}: the same portfolio, dates and dimensions`;
    throw new DomainError("FOLDS_UNLIKE", `Found ${found}; expected ${expected}.`, { found, expected });
  }
  for (const item of asList(cells, "the cells")) readCell(fold, asObject(item, "a cell"));
  for (const line of asList(doubt, "the doubtful lines")) {
    if (line !== null && !fold.index.lines.has(line as string)) {
      throw invalid(`${describeValue(line)} among the doubtful lines`, "the id of a line, or null");
    }
    fold.doubt.add(line as string | null);
  }
  return fold;
}

function readCell(fold: Fold, from: Readonly<Record<string, unknown>>): void {
  const { count } = fold.cells;
  putCell(fold.cells, {
    ...readPlace(fold, from),
    gross: amountOf(from.gross),
    reversed: amountOf(from.reversed),
    count: countOf(from.count, Number.MIN_SAFE_INTEGER),
    ahead: countOf(from.ahead),
    balanceYear: countOf(from.balanceYear),
  });
  if (fold.cells.count === count) throw invalid("two cells of one place", "one cell for each place");
}

function readPlace({ index, cells }: Fold, from: Readonly<Record<string, unknown>>): CellPlace {
  const stage = FOLD_STAGES.find((known) => known === from.stage);
  if (stage === undefined) {
    throw invalid(`${describeValue(from.stage)} as the stage of a cell`, "a stage of a fold");
  }
  const at = asObject(from.at, "the place of a cell");
  const values = asObject(at.named, "the dimensions of a cell");
  const named: Partial<Record<Dimension, string | null>> = {};
  for (const dimension of cells.named)
    named[dimension] = textOf(values[dimension], `the ${dimension} of a cell`);
  return {
    stage,
    at: {
      line: idOf(at.line, index.lines, "line"),
      deal: idOf(at.deal, index.deals, "deal"),
      award: idOf(at.award, index.awards, "award"),
      named,
    },
    part: stage.endsWith("Cofinancing") ? readPart(asObject(from.part, "the part of a cell")) : null,
  };
}

function readPart({ sector, form, origin }: Readonly<Record<string, unknown>>): CellPlace["part"] {
  return {
    sector: wordOf(sector, SECTORS, "sector"),
    form: wordOf(form, CONTRIBUTION_FORMS, "form"),
    origin: wordOf(origin, ORIGINS, "origin"),
  };
}

function wordOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((known) => known === value);
  if (word !== undefined) return word;
  throw invalid(`${describeValue(value)} as the ${what} of a cell`, `one of ${words.join(", ")}`);
}

function idOf(value: unknown, items: ReadonlyMap<string, unknown>, what: string): string | null {
  const id = textOf(value, `the ${what} of a cell`);
  if (id === null || items.has(id)) return id;
  throw invalid(
    `${describeValue(id)} as the ${what} of a cell`,
    `the id of one of the ${what}s of this portfolio`,
  );
}

function textOf(value: unknown, what: string): string | null {
  if (value === null || typeof value === "string") return value;
  throw invalid(`${describeValue(value)} as ${what}`, "a text, or null");
}

function amountOf(value: unknown): Money {
  return countOf(value) as Money;
}

function countOf(value: unknown, least = 0): number {
  if (Number.isSafeInteger(value) && (value as number) >= least) return value as number;
  throw invalid(`${describeValue(value)} in a cell`, `a whole number from ${least}`);
}

function asObject(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw invalid(`${describeValue(value)} for ${what}`, "an object, as toPartial writes it");
}

function asList(value: unknown, what: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw invalid(`${describeValue(value)} for ${what}`, "a list, as toPartial writes it");
}

function invalid(found: string, expected: string): DomainError {
  return new DomainError("PARTIAL_INVALID", `Found ${found}; expected ${expected}.`, { found, expected });
}
