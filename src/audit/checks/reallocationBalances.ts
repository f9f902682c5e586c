import type { Finding } from "../../finding/finding.js";
import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import { type Money, ZERO } from "../../money/money.js";
import { subtract } from "../../money/subtract.js";
import { sum } from "../../money/sum.js";
import type { CeilingChange, ReallocationAmendment } from "../../portfolio/amendment.js";
import type { Check, CheckContext } from "../context.js";

/**
 * What the lines lose and gain is nothing in all, and the groups move by what their lines do; the envelope does not move.
 *
 * **Details**: a group without a ceiling of its own moves with its lines by itself.
 */
export const reallocationBalances: Check = {
  rule: "RD-AME-01",
  run: (context) =>
    context.book.inForce.flatMap((amendment) =>
      amendment.kind === "reallocation" ? balanceOf(amendment, context) : [],
    ),
};

function balanceOf(amendment: ReallocationAmendment, context: CheckContext): readonly Finding[] {
  const { id, changes } = amendment;
  const of = (kind: CeilingChange["target"]["kind"]) =>
    changes.filter((change) => change.target.kind === kind);
  const [envelope, groups, lines, awards] = [of("envelope"), of("group"), of("line"), of("award")];
  const found = [
    ...(envelope.length > 0 ? [held(id, { what: "ceilingOfEnvelope" }, ZERO, moved(envelope))] : []),
    ...(lines.length > 0 ? [held(id, { what: "linesTogether" }, ZERO, moved(lines))] : []),
    ...(groups.length > 0 ? [held(id, { what: "groupsTogether" }, ZERO, moved(groups))] : []),
    ...(awards.length > 0 && lines.length === 0
      ? [held(id, { what: "awardsTogether" }, ZERO, moved(awards))]
      : []),
    ...groupsFollowLines(id, lines, groups, context),
  ];
  const failed = found.filter((finding) => finding.outcome === "fail");
  return failed.length > 0 ? failed : found.slice(0, 1);
}

function groupsFollowLines(
  id: string,
  lines: readonly CeilingChange[],
  groups: readonly CeilingChange[],
  { index, book }: CheckContext,
): readonly Finding[] {
  if (lines.length === 0) return [];
  const groupOf = (change: CeilingChange) => index.lines.get(change.target.id)?.group ?? "";
  const touched = new Set([...lines.map(groupOf), ...groups.map((change) => change.target.id)]);
  return [...touched].flatMap((group) => {
    const own = groups.filter((change) => change.target.id === group);
    const { lastKnown } = book.ceilingAt("group", group, index.groups.get(group)?.ceiling ?? null);
    if (own.length === 0 && lastKnown === null) return [];
    const byLines = moved(lines.filter((change) => groupOf(change) === group));
    return [held(id, { what: "ceilingOfGroup", target: group }, byLines, moved(own))];
  });
}

function moved(changes: readonly CeilingChange[]): Money {
  return sum(changes.map(({ oldValue, newValue }) => subtract(newValue, oldValue ?? ZERO)));
}

function held(
  amendment: string,
  of: { readonly what: Phrase; readonly target?: string },
  expected: Money,
  actual: Money,
): Finding {
  return makeFinding("RD-AME-01", expected === actual ? "pass" : "fail", {
    path: ["amendments", amendment],
    facts: { amendment, ...of },
    ...comparedAmounts(expected, actual),
  });
}
