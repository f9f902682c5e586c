import { makeFinding } from "../../finding/makeFinding.js";
import { compareText } from "../../foundation/compareText.js";
import type { DeterminationEntry } from "../../portfolio/entry.js";
import type { Check, CheckContext } from "../context.js";
import { reversalsById } from "./reversals.js";

/** A determination, what it is of, and the day of its reversal. */
interface Standing {
  readonly entry: DeterminationEntry;
  readonly line: string | null;
  readonly reversedOn: string | null;
}

/**
 * A grant or a project is determined once, until that determination is reversed.
 *
 * **Details**: two are of the same grant when they name the same award, or one of them names none; and the same line, or
 * one of them the deal with all its lines.
 */
export const oneDetermination: Check = {
  rule: "RD-DET-01",
  needs: "entries",
  run: (context) => {
    const earlierOnes = new Map<string, Standing[]>();
    return determinations(context).map((later) => {
      const { entry } = later;
      const subject = JSON.stringify([entry.level, dealOf(later, context), entry.project]);
      const others = earlierOnes.get(subject) ?? [];
      earlierOnes.set(subject, others);
      const earlier = others.find((other) => sameGrant(other, later) && stillStands(other, later));
      if (stillStands(later, later)) others.push(later);
      const path = ["ledger", entry.id];
      if (earlier === undefined)
        return makeFinding("RD-DET-01", "pass", { path, facts: { entry: entry.id } });
      const facts = { entry: entry.id, earlier: earlier.entry.id };
      return makeFinding("RD-DET-01", "fail", { path, facts, atStake: entry.amount });
    });
  },
};

function determinations(context: CheckContext): readonly Standing[] {
  const reversals = reversalsById(context);
  return context.entries
    .filter((entry) => entry.kind === "determination")
    .map((entry) => {
      const dates = (reversals.get(entry.id) ?? []).map((reversal) => reversal.date);
      return { entry, line: lineOf(entry, context), reversedOn: dates.sort(compareText)[0] ?? null };
    })
    .sort((a, b) => compareText(a.entry.date, b.entry.date));
}

/** The line that a determination names, or the only line of its deal. */
function lineOf({ line, deal }: DeterminationEntry, { index }: CheckContext): string | null {
  if (line !== null) return line;
  const lines = index.linesOfDeal.get(deal ?? "") ?? [];
  return lines.length === 1 ? (lines[0]?.id ?? null) : null;
}

function dealOf({ entry, line }: Standing, { index }: CheckContext): string | null {
  const holder = index.lines.get(line ?? "")?.holder;
  return holder === undefined ? entry.deal : `${holder.kind} ${holder.id}`.replace(/^deal /, "");
}

function sameGrant(a: Standing, b: Standing): boolean {
  const sameLine = a.line === b.line || a.line === null || b.line === null;
  return sameLine && (a.entry.award === b.entry.award || a.entry.award === null || b.entry.award === null);
}

/** Whether a determination was not reversed on or before the day of another. */
function stillStands(one: Standing, other: Standing): boolean {
  return one.reversedOn === null || one.reversedOn > other.entry.date;
}
