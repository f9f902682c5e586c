import type { Finding } from "../../finding/finding.js";
import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { fromCents, type Money } from "../../money/money.js";
import { subtract } from "../../money/subtract.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import type {
  Amendment,
  CeilingChange,
  CeilingTarget,
  ExtensionAmendment,
} from "../../portfolio/amendment.js";
import { changesOf, targetKey } from "../../portfolio/ceilingAt.js";
import type { Check, CheckContext } from "../context.js";

/** What an amendment says was in force, was. */
export const oldValueMatches: Check = {
  rule: "RD-AME-02",
  run: (context) => {
    const ceilings = new Map<string, Money | null>();
    const terms = new Map<string, string | null>();
    return context.book.inForce.flatMap((amendment) =>
      amendment.kind === "extension"
        ? [extension(amendment, terms, context)]
        : ceilingChanges(amendment, ceilings, context),
    );
  },
};

function extension(
  { id, deal, oldUntil, newUntil }: ExtensionAmendment,
  terms: Map<string, string | null>,
  { index }: CheckContext,
): Finding {
  const before = terms.has(deal)
    ? (terms.get(deal) ?? null)
    : (index.deals.get(deal)?.terms.period.until ?? null);
  terms.set(deal, newUntil);
  const path = ["amendments", id];
  if (oldUntil === before) return makeFinding("RD-AME-02", "pass", { path, facts: { amendment: id } });
  return makeFinding("RD-AME-02", "fail", {
    path,
    facts: { amendment: id, what: "endOfDeal" satisfies Phrase, deal },
    expected: before ?? "unknown",
    actual: oldUntil ?? "unknown",
  });
}

/** One fail for each old value that is not right, or one pass for all. */
function ceilingChanges(
  amendment: Amendment,
  ceilings: Map<string, Money | null>,
  context: CheckContext,
): readonly Finding[] {
  const wrong = changesOf(amendment).flatMap((change) => {
    const key = targetKey(change.target);
    const before = ceilings.has(key) ? (ceilings.get(key) ?? null) : startOf(change.target, context);
    ceilings.set(key, change.newValue);
    return change.oldValue === before ? [] : [mismatch(amendment.id, change, before)];
  });
  if (wrong.length > 0) return wrong;
  return [
    makeFinding("RD-AME-02", "pass", {
      path: ["amendments", amendment.id],
      facts: { amendment: amendment.id },
    }),
  ];
}

function mismatch(id: string, { target, oldValue }: CeilingChange, before: Money | null): Finding {
  const difference = oldValue === null || before === null ? null : subtract(oldValue, before);
  return makeFinding("RD-AME-02", "fail", {
    path: ["amendments", id],
    facts: { amendment: id, what: WHAT[target.kind], target: target.id },
    expected: before === null ? "unknown" : toDecimalString(before),
    actual: oldValue === null ? "unknown" : toDecimalString(oldValue),
    difference: difference === null ? null : toDecimalString(difference),
    atStake: difference === null ? null : fromCents(Math.abs(difference)),
  });
}

const WHAT: Readonly<Record<CeilingTarget["kind"], Phrase>> = {
  envelope: "ceilingOfEnvelope",
  group: "ceilingOfGroup",
  line: "ceilingOfLine",
  award: "ceilingOfAward",
};

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
