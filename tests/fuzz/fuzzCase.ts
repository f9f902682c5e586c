import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import {
  type Fold,
  finishFold,
  isDomainError,
  type LedgerEntry,
  type Portfolio,
  toPartial,
} from "regio-deals";
import { safeParsePortfolio, serialisePortfolio } from "regio-deals/schema";
import { type FoldEntriesOptions, type FoldedEntries, foldEntries, readEntries } from "regio-deals/stream";
import { DIMENSIONS } from "../../src/position/dimension.js";
import type { EntryReader } from "../../src/schema/entryReader.js";
import { portfolios } from "../arbitraries/portfolio.js";
import { type Random, random } from "../faults/random.js";
import { type OracleIssue, type OracleReading, readerOf, readSource } from "../oracle/streamOracle.js";
import { mutateBytes, mutateRow } from "./mutate.js";
import {
  columnsOf,
  csvOf,
  type Field,
  ndjsonOf,
  oneIn,
  oneOf,
  someCsv,
  someDates,
  someRows,
} from "./sourceFile.js";

/** How many files in a row are made of one list of portfolios. */
const BLOCK = 5000;

/** One file, and how it is folded. */
export interface FuzzCase {
  readonly bytes: Uint8Array;
  readonly options: FoldEntriesOptions & { readonly portfolio: Portfolio };
}

/** A portfolio without its ledger, which a fold does not need, and the entries that rows are made of. */
interface Drawn {
  readonly portfolio: Portfolio;
  readonly ledger: readonly LedgerEntry[];
}

/** What came of one file. */
export interface Held {
  /** What the fold and the oracle say that is not the same; `null` where they agree. */
  readonly difference: { readonly what: string; readonly found: unknown; readonly expected: unknown } | null;
  readonly rows: number;
  readonly taken: number;
  readonly refused: number;
  /** Whether the heading was refused. */
  readonly heading: boolean;
}

/** Makes the cases of one seed: each hangs on the seed and its number alone. */
export function fuzzCases(
  seed: number,
): (number: number) => { readonly made: FuzzCase; readonly chance: Random } {
  const arbitrary = portfolios(10).filter(({ ledger }) => ledger.length > 0);
  let known = -1;
  let all: readonly Drawn[] = [];
  return (number) => {
    const block = Math.floor(number / BLOCK);
    if (block !== known) {
      all = fc.sample(arbitrary, { seed: seed * 1000 + block, numRuns: 40 }).map((portfolio) => ({
        portfolio: { ...portfolio, observations: [], notes: [], ledger: [] },
        ledger: portfolio.ledger,
      }));
    }
    known = block;
    const chance = random(seed * 10_000_000 + number);
    return { made: fuzzCase(all, chance), chance };
  };
}

/** Makes a file: one in eight is right, the others are changed in up to six places. */
function fuzzCase(all: readonly Drawn[], chance: Random): FuzzCase {
  const { portfolio, ledger } = oneOf(chance, all);
  const dates = someDates(chance);
  const format = oneIn(chance, 2) ? "csv" : "ndjson";
  const csv = format === "csv" ? someCsv(chance) : {};
  const write = (rows: Field[][], changes: number) => {
    const columns = columnsOf(rows, chance);
    for (let change = 0; change < changes; change += 1) mutateRow(oneOf(chance, rows), chance);
    if (changes > 0 && oneIn(chance, 40)) columns.splice(chance.below(columns.length), 1, "colour");
    return new TextEncoder().encode(
      format === "csv" ? csvOf(rows, columns, csv, chance) : ndjsonOf(rows, chance),
    );
  };
  const isRight = oneIn(chance, 8);
  let bytes = write(someRows({ ledger, dates }, chance), isRight ? 0 : chance.below(4));
  const changes = isRight ? 0 : chance.below(4);
  for (let change = 0; change < changes; change += 1) {
    const other = oneIn(chance, 4)
      ? write(someRows({ ledger: oneOf(chance, all).ledger, dates }, chance), 0)
      : bytes;
    const first = format === "csv" && !oneIn(chance, 12) ? bytes.indexOf(10) + 1 : 0;
    bytes = mutateBytes(bytes, other, chance, first) as typeof bytes;
  }
  const by = [...new Set(Array.from({ length: 1 + chance.below(3) }, () => oneOf(chance, DIMENSIONS)))];
  const options = {
    format,
    portfolio,
    asOf: oneOf(chance, dates),
    ...(oneIn(chance, 2) ? { knownOn: oneIn(chance, 4) ? null : oneOf(chance, dates) } : {}),
    by: by.length === 1 ? (by[0] as (typeof by)[number]) : by,
    ...(format === "csv" ? { csv } : {}),
    mode: "lenient",
    maxIssues: oneIn(chance, 8) ? chance.below(3) : 10_000,
    trackIds: oneIn(chance, 2),
  } as const;
  return { bytes, options };
}

/** Bytes in one piece, in pieces of some bytes, or cut at any places; the pieces may share one buffer. */
function pieces(bytes: Uint8Array, chance: Random): Uint8Array | Iterable<Uint8Array> {
  const how = chance.below(6);
  if (how === 0) return bytes;
  if (how === 1) {
    const size = 1 + chance.below(64);
    return Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) =>
      bytes.subarray(at * size, (at + 1) * size),
    );
  }
  const cuts = Array.from({ length: chance.below(7) }, () => chance.below(bytes.length + 1));
  const ends = [...cuts.sort((a, b) => a - b), bytes.length];
  const cut = ends.map((end, at) => bytes.subarray(ends[at - 1] ?? 0, end));
  return how === 2 ? inOneBuffer(cut) : cut;
}

/** Gives each piece in the same buffer, as a reader of files does. */
function* inOneBuffer(cut: readonly Uint8Array[]): Generator<Uint8Array> {
  const buffer = new Uint8Array(Math.max(...cut.map(({ length }) => length)));
  for (const piece of cut) {
    buffer.fill(0x22);
    buffer.set(piece);
    yield buffer.subarray(0, piece.length);
  }
}

/**
 * What a fold says: its sums as plain data and, where it is asked for, its positions, or the code of the error where a total
 * leaves the safe range.
 */
function said(fold: Fold, withPositions: boolean): unknown {
  const sums = JSON.stringify(toPartial(fold));
  if (!withPositions) return { sums };
  try {
    return { sums, positions: finishFold(fold) };
  } catch (error) {
    if (isDomainError(error, "AMOUNT_OUT_OF_RANGE")) return { sums, positions: error.code };
    throw error;
  }
}

async function folded(source: Parameters<typeof foldEntries>[0], options: FoldEntriesOptions) {
  try {
    return await foldEntries(source, options);
  } catch (error) {
    if (isDomainError(error, "STREAM_INVALID")) return "heading";
    throw error;
  }
}

/** Folds a file in several ways and holds each outcome to the oracle's; an error is a difference too. */
export async function hold(made: FuzzCase, chance: Random): Promise<Held> {
  try {
    return await heldTo(made, chance);
  } catch (error) {
    const difference = { what: "an error", found: error, expected: "an outcome" };
    return { difference, rows: 0, taken: 0, refused: 0, heading: false };
  }
}

async function heldTo({ bytes, options }: FuzzCase, chance: Random): Promise<Held> {
  const reading = readSource(bytes, options);
  const result = await folded(pieces(bytes, chance), options);
  if (reading === "heading") {
    const found = summary(result);
    const difference = result === reading ? null : { what: "the heading", found, expected: reading };
    return { difference, rows: 0, taken: 0, refused: 0, heading: true };
  }
  const expected = expectedOf(reading, options.maxIssues ?? 100);
  // positions follow from the sums, and take longer than all the rest
  const withPositions = oneIn(chance, 8);
  const sums = said(reading.fold, withPositions);
  const say = (fold: Fold) => said(fold, withPositions);
  const differences = [differenceOf("lenient", result, expected, sums, say)];
  if (oneIn(chance, 6)) {
    const strict = await folded(pieces(bytes, chance), { ...options, mode: "strict" });
    const none = reading.refused.length > 0;
    differences.push(differenceOf("strict", strict, expected, none ? null : sums, say));
  }
  if (oneIn(chance, 24)) differences.push(await readAlike(bytes, options, chance));
  if (oneIn(chance, 32)) differences.push(judgedAlike(bytes, options, reading));
  const [rows, taken, refused] = [reading.rows, reading.taken.length, reading.refused.length];
  if (taken + refused + reading.without !== rows) {
    differences.push({
      what: "the number of rows",
      found: [taken, refused, reading.without],
      expected: rows,
    });
  }
  const difference = differences.find((one) => one !== null) ?? null;
  return { difference, rows, taken, refused, heading: false };
}

function expectedOf(reading: OracleReading, most: number) {
  const { rows, taken, refused, issues, cents, withoutAmount, reversals } = reading;
  const [sign, digits] = [cents < 0n ? "-" : "", String(cents < 0n ? -cents : cents).padStart(3, "0")];
  return {
    rows,
    entries: taken.length,
    issues: issues.slice(0, most),
    issueCount: issues.length,
    leftOut: {
      rows: refused.length,
      amount: `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`,
      withoutAmount,
    },
    incomplete: refused.length > 0,
    reversals,
  };
}

function summary(result: FoldedEntries | "heading") {
  if (result === "heading") return result;
  const { rows, entries, issues, issueCount, leftOut, incomplete, reversals } = result;
  return {
    rows,
    entries,
    issues: issues.map(({ row, offset, code, path }) => ({ row, offset, code, path })),
    issueCount,
    leftOut,
    incomplete,
    reversals: reversals?.map(({ path, outcome }) => ({ entry: path[1], outcome })) ?? null,
  };
}

function differenceOf(
  what: string,
  result: FoldedEntries | "heading",
  expected: ReturnType<typeof expectedOf>,
  sums: unknown,
  say: (fold: Fold) => unknown,
): Held["difference"] {
  const found = summary(result);
  if (result === "heading" || !isDeepStrictEqual(found, expected)) return { what, found, expected };
  const made = result.fold && say(result.fold);
  return isDeepStrictEqual(made, sums) ? null : { what: `${what}, sums`, found: made, expected: sums };
}

/** Holds the entries that are read one by one to those that the oracle took, where nothing hangs on the rows before. */
async function readAlike(bytes: Uint8Array, options: FuzzCase["options"], chance: Random) {
  const alone = readSource(bytes, { ...options, trackIds: false }) as OracleReading;
  if (alone.issues.some(({ code }) => code === "ruleBroken")) return null;
  const found: OracleReading["taken"][number][] = [];
  for await (const { row, entry } of readEntries(pieces(bytes, chance), options)) {
    if (entry !== null) found.push({ row, entry });
  }
  return isDeepStrictEqual(found, alone.taken) ? null : { what: "entries", found, expected: alone.taken };
}

/** Holds the verdict on rows to that on a document whose ledger holds one of them; of a reversal only a ledger can tell. */
function judgedAlike(bytes: Uint8Array, options: FuzzCase["options"], reading: OracleReading) {
  const { portfolio } = options;
  const written = serialisePortfolio(portfolio);
  const judge: EntryReader = (json) => {
    if ((json as { readonly kind?: unknown } | null)?.kind === "reversal") return readerOf(portfolio)(json);
    const result = safeParsePortfolio({ ...written, ledger: [json] });
    return result.ok ? { ok: true, value: result.value.ledger[0] as never } : result;
  };
  const [found, expected] = [reading, readSource(bytes, { ...options, judge }) as OracleReading].map(
    ({ fold, issues, ...rest }) => ({ ...rest, issues: issues.map(ofRow) }),
  );
  return isDeepStrictEqual(found, expected) ? null : { what: "the document", found, expected };
}

/** An issue as a row alone can tell it: where an id is that of an entry, a document says so. */
function ofRow({ code, ...issue }: OracleIssue): OracleIssue {
  return { ...issue, code: code === "wrongKindOfId" ? "unresolvedId" : code };
}
