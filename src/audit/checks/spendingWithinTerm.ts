import { type LocalDate, localDate } from "../../calendar/localDate.js";
import type { Period } from "../../calendar/period.js";
import type { Finding } from "../../finding/finding.js";
import { makeFinding } from "../../finding/makeFinding.js";
import type { TermPeriod } from "../../portfolio/deal.js";
import type { SpendingEntry } from "../../portfolio/entry.js";
import { termAt } from "../../portfolio/termAt.js";
import type { Check, CheckContext } from "../context.js";

/**
 * Costs lie within the term of the deal; preparation is exempt.
 *
 * **Details**: spending without a cost period is held to its financial year: a year wholly within the term passes, one
 * wholly outside fails, and of any other it cannot be told.
 */
export const spendingWithinTerm: Check = {
  rule: "RD-SPE-02",
  run: (context) =>
    context.entries.flatMap((entry) => (entry.kind === "spending" ? [checked(entry, context)] : [])),
};

function checked(entry: SpendingEntry, { portfolio, index, view }: CheckContext): Finding {
  const path = ["ledger", entry.id];
  const holder = entry.line === null ? undefined : index.lines.get(entry.line)?.holder;
  const id = entry.deal ?? (holder?.kind === "deal" ? holder.id : null);
  const deal = id === null ? undefined : index.deals.get(id);
  const facts = { entry: entry.id, deal: id ?? "" };
  if (entry.preparation || deal === undefined)
    return makeFinding("RD-SPE-02", "notApplicable", { path, facts });
  const term = termAt(deal, portfolio.amendments, view);
  const cost = entry.costPeriod ?? yearPeriod(entry.financialYear);
  const place = compareWithTerm(cost, term);
  const failed = place === "outside" || (place === "across" && entry.costPeriod !== null);
  if (failed) {
    const expected = `from ${term.from ?? "unknown"} until ${term.until ?? "unknown"}`;
    const actual = `${cost.from} until ${cost.until}`;
    return makeFinding("RD-SPE-02", "fail", { path, facts, expected, actual, atStake: entry.amount });
  }
  if (place === "inside") return makeFinding("RD-SPE-02", "pass", { path, facts });
  const unknown =
    place === "across"
      ? `the financial year ${entry.financialYear} lies partly outside the term, and the entry has no cost period.`
      : "the term of the deal is unknown.";
  return makeFinding("RD-SPE-02", "cannotTell", { path, facts: { ...facts, unknown } });
}

function yearPeriod(year: number): Period {
  return { from: localDate(`${year}-01-01`), until: `${year + 1}-01-01` as LocalDate };
}

/** Where costs lie against a term of which one or both ends may be unknown. */
function compareWithTerm(cost: Period, term: TermPeriod): "inside" | "outside" | "across" | "unknown" {
  const { from, until } = term;
  if ((from !== null && cost.until <= from) || (until !== null && cost.from >= until)) return "outside";
  if ((from !== null && cost.from < from) || (until !== null && cost.until > until)) return "across";
  return from === null || until === null ? "unknown" : "inside";
}
