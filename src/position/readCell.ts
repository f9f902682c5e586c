import { FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import type { Money } from "../money/money.js";
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
    throw invalid(
      `${describeValue(from.count)} as the count of a cell`,
      "0, since only determinations are counted",
    );
  }
  return {
    ...place,
    gross: numberOf(from.gross, "gross", 0) as Money,
    reversed: numberOf(from.reversed, "reversed", 0) as Money,
    count: numberOf(from.count, "count", Number.MIN_SAFE_INTEGER),
    ahead: numberOf(from.ahead, "ahead", 0),
    balanceYear:
      from.balanceYear === 0 ? 0 : numberOf(from.balanceYear, "balanceYear", FIRST_YEAR, LAST_YEAR),
  };
}

function readPlace({ index, cells }: Fold, from: Raw): CellPlace {
  const stage = FOLD_STAGES.find((known) => known === from.stage);
  if (stage === undefined)
    throw invalid(`${describeValue(from.stage)} as the stage of a cell`, "a stage of a fold");
  const at = asObject(from.at, "the place of a cell");
  const values = asObject(at.named, "the dimensions of a cell");
  const line = idOf(at.line, index.lines, "line");
  const deal = idOf(at.deal, index.deals, "deal");
  const holder = index.lines.get(line ?? "")?.holder;
  if (holder !== undefined && deal !== (holder.kind === "deal" ? holder.id : null)) {
    throw invalid(`${describeValue(deal)} as the deal of a cell`, `the deal of line ${describeValue(line)}`);
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
  const year = typeof value === "string" ? Number(value) : Number.NaN;
  const isYear = Number.isInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR && value === String(year);
  if (isYear || (value === UNKNOWN_YEAR && dimension === "year")) return value as string;
  const expected = `a year from "${FIRST_YEAR}" to "${LAST_YEAR}"`;
  throw invalid(`${describeValue(value)} as the ${dimension} of a cell`, expected);
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
  if (word !== undefined) return word;
  throw invalid(`${describeValue(value)} as the ${what} of a cell`, `one of ${words.join(", ")}`);
}

function idOf(value: unknown, items: ReadonlyMap<string, unknown>, what: string): string | null {
  if (value === null) return null;
  if (typeof value === "string" && items.has(value)) return value;
  const expected = `the id of one of the ${what}s of this portfolio, or null`;
  throw invalid(`${describeValue(value)} as the ${what} of a cell`, expected);
}

function numberOf(value: unknown, what: string, least: number, most = Number.MAX_SAFE_INTEGER): number {
  if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) {
    return value as number;
  }
  const expected =
    most === Number.MAX_SAFE_INTEGER ? `a whole number from ${least}` : `one from ${least} to ${most}`;
  throw invalid(`${describeValue(value)} as the ${what} of a cell`, expected);
}
