import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import { twice } from "../foundation/twice.js";
import { fromBigCents, type Money } from "../money/money.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { standing, type View } from "../portfolio/view.js";
import { inEuros } from "./inEuros.js";
import { keepText, noTexts, numberOfText, type TextTable } from "./textTable.js";

/** The ids of a source with what their entries are, and what was reversed on the day. */
export interface TrackedIds {
  readonly ids: TextTable;
  /** The cents of each entry, by the number of its id. */
  amounts: Float64Array;
  /** The kind of each entry. */
  kinds: Uint8Array;
  /** The reversals, by the id of the entry that they undo. */
  readonly reversals: Map<string, Reversed[]>;
}

/** What a reversal says of the entry that it undoes. */
interface Reversed {
  readonly id: string;
  readonly kind: LedgerEntry["kind"];
  readonly amount: Money;
}

const KINDS: readonly LedgerEntry["kind"][] = [
  "payment",
  "onwardPayment",
  "programming",
  "commitment",
  "spending",
  "cofinancing",
  "accounted",
  "determination",
  "recovery",
  "reversal",
];

/** The number of a kind of entry. */
export function kindNumber(kind: LedgerEntry["kind"]): number {
  return KINDS.indexOf(kind);
}

/** Makes a list without ids. */
export function noTrackedIds(): TrackedIds {
  return { ids: noTexts(), amounts: new Float64Array(64), kinds: new Uint8Array(64), reversals: new Map() };
}

/** Notes what the entry of a number is. */
export function noteEntry(tracked: TrackedIds, number: number, cents: number, kind: number): void {
  if (number >= tracked.amounts.length) {
    tracked.amounts = twice(tracked.amounts, (length) => new Float64Array(length));
    tracked.kinds = twice(tracked.kinds, (length) => new Uint8Array(length));
  }
  tracked.amounts[number] = cents;
  tracked.kinds[number] = kind;
}

/** Takes in an entry whose id does not stand in the list. */
export function trackEntry(tracked: TrackedIds, entry: LedgerEntry, view: View): void {
  noteEntry(tracked, keepText(tracked.ids, entry.id), entry.amount, kindNumber(entry.kind));
  if (entry.kind !== "reversal" || standing(entry, view) !== "counts") return;
  const { id, of, amount } = entry;
  const known = tracked.reversals.get(of.id);
  if (known === undefined) tracked.reversals.set(of.id, [{ id, kind: of.kind, amount }]);
  else known.push({ id, kind: of.kind, amount });
}

/**
 * Holds what was reversed to the amounts of its entries (`RD-REV-01`), and reversals to the kind of theirs (`RD-REV-02`); an
 * entry that is not in the source cannot be told.
 */
export function reversalFindings(tracked: TrackedIds): readonly Finding[] {
  return [...tracked.reversals].flatMap(([entry, reversals]) => {
    const number = numberOfText(tracked.ids, entry);
    if (number < 0) {
      const unknown: Phrase = "noSuchEntry";
      return [makeFinding("RD-REV-01", "cannotTell", { path: ["ledger", entry], facts: { entry, unknown } })];
    }
    const kind = KINDS[tracked.kinds[number] as number] as LedgerEntry["kind"];
    const unlike = reversals.filter((reversal) => reversal.kind !== kind);
    return [
      withinAmount(entry, reversals, BigInt(tracked.amounts[number] as number)),
      ...unlike.map((reversal) => ofOtherKind(entry, reversal, kind)),
    ];
  });
}

function withinAmount(entry: string, reversals: readonly Reversed[], amount: bigint): Finding {
  const undone = reversals.reduce((total, reversal) => total + BigInt(reversal.amount), 0n);
  const over = undone - amount;
  const size = over < 0n ? -over : over;
  return makeFinding("RD-REV-01", over > 0n ? "fail" : "pass", {
    path: ["ledger", entry],
    facts: { entry },
    expected: inEuros(amount),
    actual: inEuros(undone),
    difference: inEuros(over),
    atStake: size > BigInt(Number.MAX_SAFE_INTEGER) ? null : fromBigCents(size),
  });
}

function ofOtherKind(entry: string, reversal: Reversed, kind: LedgerEntry["kind"]): Finding {
  return makeFinding("RD-REV-02", "fail", {
    path: ["ledger", reversal.id, "of", "kind"],
    facts: { reversal: reversal.id, entry, field: "kind" },
    expected: kind,
    actual: reversal.kind,
    atStake: reversal.amount,
  });
}
