import { type LocalDate, localDate } from "../../calendar/localDate.js";
import type { Period } from "../../calendar/period.js";
import type { Finding } from "../../finding/finding.js";
import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { subtract } from "../../money/subtract.js";
import { sum } from "../../money/sum.js";
import type { Deal, TermPeriod } from "../../portfolio/deal.js";
import { dealOfLine } from "../../portfolio/dealOfLine.js";
import type { ReversalEntry, SpendingEntry } from "../../portfolio/entry.js";
import type { Check, CheckContext } from "../context.js";
import { reversalsById } from "./reversals.js";

/**
 * Costs lie within the term of the deal; preparation is exempt, and so is spending that was reversed whole.
 *
 * **Details**: spending without a cost period is held to its financial year: a year wholly within the term passes, one
 * wholly outside fails, and of any other it cannot be told.
 */
export const spendingWithinTerm: Check = {
  rule: "RD-SPE-02",
  needs: "entries",
  run: (context) => {
    const reversals = reversalsById(context);
    return context.entries.flatMap((entry) =>
      entry.kind === "spending" ? [checked(entry, reversals.get(entry.id) ?? [], context)] : [],
    );
  },
};

function checked(entry: SpendingEntry, reversals: readonly ReversalEntry[], context: CheckContext): Finding {
  const path = ["ledger", entry.id];
  const deal = dealOf(entry, context);
  const facts = { entry: entry.id, deal: deal?.id ?? "" };
  const left = subtract(entry.amount, sum(reversals.map((reversal) => reversal.amount)));
  if (entry.preparation || deal === undefined || (left === 0 && reversals.length > 0)) {
    return makeFinding("RD-SPE-02", "notApplicable", { path, facts });
  }
  const term = context.termOf(deal);
  const cost = entry.costPeriod ?? yearPeriod(entry.financialYear);
  const place = compareWithTerm(cost, term);
  if (place === "inside") return makeFinding("RD-SPE-02", "pass", { path, facts });
  const [termFrom, termUntil] = [term.from ?? "unknown", term.until ?? "unknown"];
  if (place === "outside" || (place === "across" && entry.costPeriod !== null)) {
    return makeFinding("RD-SPE-02", "fail", {
      path,
      facts: { ...facts, costFrom: cost.from, costUntil: cost.until, termFrom, termUntil },
      expected: `${termFrom}/${termUntil}`,
      actual: `${cost.from}/${cost.until}`,
      atStake: left,
    });
  }
  const unknown: Phrase = place === "across" ? "yearAcrossTerm" : "termUnknown";
  return makeFinding("RD-SPE-02", "cannotTell", {
    path,
    facts: { ...facts, financialYear: String(entry.financialYear), unknown },
  });
}

/** The deal that spending is of; `undefined` for that of a reservation. */
function dealOf({ line, deal }: SpendingEntry, { index }: CheckContext): Deal | undefined {
  if (line === null) return index.deals.get(deal ?? "");
  return index.deals.get(dealOfLine(index.lines.get(line)) ?? "");
}

function yearPeriod(year: number): Period {
  return { from: localDate(`${year}-01-01`), until: `${year + 1}-01-01` as LocalDate };
}

/** Where costs lie against a term of which one or both ends may be unknown. */
function compareWithTerm(
  cost: Period,
  { from, until }: TermPeriod,
): "inside" | "outside" | "across" | "unknown" {
  if ((from !== null && cost.until <= from) || (until !== null && cost.from >= until)) return "outside";
  if ((from !== null && cost.from < from) || (until !== null && cost.until > until)) return "across";
  return from === null || until === null ? "unknown" : "inside";
}
