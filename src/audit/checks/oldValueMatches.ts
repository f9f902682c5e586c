import type { Finding } from "../../finding/finding.js";
import { makeFinding } from "../../finding/makeFinding.js";
import { fromCents, type Money } from "../../money/money.js";
import { subtract } from "../../money/subtract.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import type { Amendment, CeilingChange, CeilingTarget } from "../../portfolio/amendment.js";
import { changesOf, targetKey } from "../../portfolio/ceilingAt.js";
import type { Check, CheckContext } from "../context.js";

/** What an amendment says was in force, was. */
export const oldValueMatches: Check = {
  rule: "RD-AME-02",
  run: (context) => {
    const ceilings = new Map<string, Money | null>();
    const terms = new Map<string, string | null>();
    return context.book.inForce.map((amendment) =>
      amendment.kind === "extension"
        ? extension(amendment, terms, context)
        : ceilingChange(amendment, ceilings, context),
    );
  },
};

type Extension = Extract<Amendment, { kind: "extension" }>;

function extension(
  amendment: Extension,
  terms: Map<string, string | null>,
  { index }: CheckContext,
): Finding {
  const { id, deal, oldUntil, newUntil } = amendment;
  const before = terms.has(deal)
    ? (terms.get(deal) ?? null)
    : (index.deals.get(deal)?.terms.period.until ?? null);
  terms.set(deal, newUntil);
  const facts = { amendment: id, what: `the end of deal ${deal}` };
  const path = ["amendments", id];
  if (oldUntil === before) return makeFinding("RD-AME-02", "pass", { path, facts });
  return makeFinding("RD-AME-02", "fail", {
    path,
    facts,
    expected: before ?? "unknown",
    actual: oldUntil ?? "unknown",
  });
}

function ceilingChange(
  amendment: Amendment,
  ceilings: Map<string, Money | null>,
  context: CheckContext,
): Finding {
  const path = ["amendments", amendment.id];
  let wrong: Finding | undefined;
  for (const change of changesOf(amendment)) {
    const key = targetKey(change.target);
    const before = ceilings.has(key) ? (ceilings.get(key) ?? null) : startOf(change.target, context);
    ceilings.set(key, change.newValue);
    if (change.oldValue !== before) wrong ??= mismatch(amendment.id, change, before);
  }
  return wrong ?? makeFinding("RD-AME-02", "pass", { path, facts: { amendment: amendment.id } });
}

function mismatch(id: string, { target, oldValue }: CeilingChange, before: Money | null): Finding {
  const difference = oldValue === null || before === null ? null : subtract(oldValue, before);
  return makeFinding("RD-AME-02", "fail", {
    path: ["amendments", id],
    facts: { amendment: id, what: `the ceiling of ${target.kind} ${target.id}` },
    expected: before === null ? "unknown" : toDecimalString(before),
    actual: oldValue === null ? "unknown" : toDecimalString(oldValue),
    difference: difference === null ? null : toDecimalString(difference),
    atStake: difference === null ? null : fromCents(Math.abs(difference)),
  });
}

function startOf({ kind, id }: CeilingTarget, { portfolio, index }: CheckContext): Money | null {
  switch (kind) {
    case "envelope":
      return portfolio.envelope.ceiling;
    case "group":
      return index.groups.get(id)?.ceiling ?? null;
    case "line":
      return index.lines.get(id)?.ceiling ?? null;
    case "award":
      return index.awards.get(id)?.amount ?? null;
  }
}
