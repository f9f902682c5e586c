import { FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import type { DomainError } from "../foundation/domainError.js";
import type { Money } from "../money/money.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { PortfolioIndex } from "../portfolio/portfolioIndex.js";
import { CONTRIBUTION_FORMS, ORIGINS, SECTORS } from "../vocabulary/cofinancing.js";
import { INSTRUMENTS } from "../vocabulary/instrument.js";
import { RECIPIENTS } from "../vocabulary/recipient.js";
import type { Cell, CellPlace } from "./cell.js";
import { UNKNOWN_YEAR } from "./coordinates.js";
import type { Dimension } from "./dimension.js";
import type { Fold } from "./fold.js";
import { asObject, invalid } from "./partialForm.js";
import { FOLD_STAGES } from "./stage.js";

type Raw = Readonly<Record<string, unknown>>;

/** Reads a cell that `toPartial` wrote, or throws `PARTIAL_INVALID` for what the fold of a portfolio cannot have. */
export function readCell(fold: Fold, from: Raw): Cell {
  const place = readPlace(fold, from);
  if (place.stage !== "determined" && from.count !== 0) {
    throw invalidCell("count", from.count, "0");
  }
  return {
    ...place,
    gross: numberOf(from.gross, "gross") as Money,
    reversed: numberOf(from.reversed, "reversed") as Money,
    count: numberOf(from.count, "count", Number.MIN_SAFE_INTEGER),
    ahead: numberOf(from.ahead, "ahead"),
    balanceYear:
      from.balanceYear === 0 ? 0 : numberOf(from.balanceYear, "balanceYear", FIRST_YEAR, LAST_YEAR),
  };
}

function readPlace({ index, cells }: Fold, from: Raw): CellPlace {
  const stage = FOLD_STAGES.find((known) => known === from.stage);
  if (stage === undefined) throw invalidCell("stage", from.stage, "a stage of a fold");
  const at = asObject(from.at, "the place of a cell");
  const values = asObject(at.named, "the dimensions of a cell");
  const line = idOf(at.line, index.lines, "line");
  const deal = idOf(at.deal, index.deals, "deal");
  if (line !== null && deal !== dealOfLine(index.lines.get(line))) {
    throw invalidCell("deal", deal, `the deal of line ${describeValue(line)}`);
  }
  const named: Partial<Record<Dimension, string | null>> = {};
  for (const dimension of cells.named) named[dimension] = namedValue(dimension, values[dimension], index);
  return {
    stage,
    at: { line, deal, award: idOf(at.award, index.awards, "award"), named },
    part: stage.endsWith("Cofinancing") ? readPart(asObject(from.part, "the part of a cell")) : null,
  };
}

function namedValue(dimension: Dimension, value: unknown, index: PortfolioIndex): string | null {
  if (value === null) return null;
  switch (dimension) {
    case "award":
    case "pillar":
    case "project":
    case "partner":
      return idOf(value, index[`${dimension}s`], dimension);
    case "recipient":
      return wordOf(value, RECIPIENTS, dimension);
    case "instrument":
      return wordOf(value, INSTRUMENTS, dimension);
    default:
      return yearOf(dimension, value);
  }
}

function yearOf(dimension: Dimension, value: unknown): string {
  const year = Number(value);
  const isYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR && value === `${year}`;
  if (isYear || (value === UNKNOWN_YEAR && dimension === "year")) return value as string;
  throw invalidCell(dimension, value, `a year from "${FIRST_YEAR}" to "${LAST_YEAR}"`);
}

function readPart({ sector, form, origin }: Raw): CellPlace["part"] {
  return {
    sector: wordOf(sector, SECTORS, "sector"),
    form: wordOf(form, CONTRIBUTION_FORMS, "form"),
    origin: wordOf(origin, ORIGINS, "origin"),
  };
}

function wordOf<Word extends string>(value: unknown, words: readonly Word[], what: string): Word {
  const word = words.find((known) => known === value);
  if (word === undefined) throw invalidCell(what, value, `one of ${words.join(", ")}`);
  return word;
}

function idOf(value: unknown, items: ReadonlyMap<string, unknown>, what: string): string | null {
  if (value === null || items.has(value as string)) return value as string | null;
  throw invalidCell(what, value, `the id of one of the ${what}s of this portfolio, or null`);
}

function numberOf(value: unknown, what: string, least = 0, most = Number.MAX_SAFE_INTEGER): number {
  const number = value as number;
  if (Number.isSafeInteger(number) && number >= least && number <= most) return number;
  throw invalidCell(what, value, `a whole number from ${least} to ${most}`);
}

function invalidCell(what: string, value: unknown, expected: string): DomainError {
  return invalid(`${describeValue(value)} as the ${what} of a cell`, expected);
}
