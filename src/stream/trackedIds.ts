import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import { twice } from "../foundation/twice.js";
import { fromBigCents, type Money } from "../money/money.js";
import type { LedgerEntry } from "../portfolio/entry.js";
import { standing, type View } from "../portfolio/view.js";
import { inEuros } from "./inEuros.js";
import { keepText, noTexts, numberOfText, type TextTable } from "./textTable.js";

/** The ids of a source with what their entries are, and what was reversed. */
export interface TrackedIds {
  readonly ids: TextTable;
  /** The cents of each entry, by the number of its id. */
  amounts: Float64Array;
  /** The kind of each entry. */
  kinds: Uint8Array;
  /** The reversals of any day, by the id of the entry that they undo. */
  readonly reversals: Map<string, Reversed[]>;
}

type Kind = LedgerEntry["kind"];

/** What a reversal says of the entry that it undoes. */
interface Reversed {
  readonly id: string;
  readonly kind: Kind;
  readonly amount: Money;
  /** Whether it counts on the day. */
  readonly counts: boolean;
}

const KIND_NUMBERS: Readonly<Record<Kind, number>> = {
  payment: 0,
  onwardPayment: 1,
  programming: 2,
  commitment: 3,
  spending: 4,
  cofinancing: 5,
  accounted: 6,
  determination: 7,
  recovery: 8,
  reversal: 9,
};

const KINDS = /* @__PURE__ */ Object.keys(KIND_NUMBERS) as readonly Kind[];

/** The number of a kind of entry. */
export function kindNumber(kind: Kind): number {
  return KIND_NUMBERS[kind];
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
  if (entry.kind !== "reversal") return;
  const { id, of, amount } = entry;
  const reversed = { id, kind: of.kind, amount, counts: standing(entry, view) === "counts" };
  const known = tracked.reversals.get(of.id);
  if (known === undefined) tracked.reversals.set(of.id, [reversed]);
  else known.push(reversed);
}

/**
 * Holds what is reversed on the day to the amounts of its entries (`RD-REV-01`), and reversals of any day to the kind of theirs
 * (`RD-REV-02`); of an entry that is not in the source neither can be told.
 */
export function reversalFindings(tracked: TrackedIds): readonly Finding[] {
  return [...tracked.reversals].flatMap(([entry, reversals]) => {
    const number = numberOfText(tracked.ids, entry);
    if (number < 0) return [noSuchEntry(entry)];
    const kind = KINDS[tracked.kinds[number] as number] as Kind;
    const counting = reversals.filter(({ counts }) => counts);
    const unlike = reversals.filter((reversal) => reversal.kind !== kind);
    return [
      ...(counting.length === 0
        ? []
        : [withinAmount(entry, counting, BigInt(tracked.amounts[number] as number))]),
      ...unlike.map((reversal) => ofOtherKind(entry, reversal, kind)),
    ];
  });
}

function noSuchEntry(entry: string): Finding {
  const unknown: Phrase = "noSuchEntry";
  return makeFinding("RD-REV-01", "cannotTell", { path: ["ledger", entry], facts: { entry, unknown } });
}

function withinAmount(entry: string, reversals: readonly Reversed[], amount: bigint): Finding {
  const undone = reversals.reduce((total, reversal) => total + BigInt(reversal.amount), 0n);
  const over = undone - amount;
  return makeFinding("RD-REV-01", over > 0n ? "fail" : "pass", {
    path: ["ledger", entry],
    facts: { entry },
    expected: inEuros(amount),
    actual: inEuros(undone),
    difference: inEuros(over),
    atStake: over > BigInt(Number.MAX_SAFE_INTEGER) ? null : fromBigCents(over),
  });
}

function ofOtherKind(entry: string, reversal: Reversed, kind: Kind): Finding {
  return makeFinding("RD-REV-02", "fail", {
    path: ["ledger", reversal.id, "of", "kind"],
    facts: { reversal: reversal.id, entry, field: "kind" },
    expected: kind,
    actual: reversal.kind,
    atStake: reversal.amount,
  });
}
