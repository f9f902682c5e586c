import type { Finding } from "../../finding/finding.js";
import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import { type Money, ZERO } from "../../money/money.js";
import { subtract } from "../../money/subtract.js";
import { sum } from "../../money/sum.js";
import type { CeilingChange, ReallocationAmendment } from "../../portfolio/amendment.js";
import { standingOf } from "../../portfolio/ceilingAt.js";
import type { PortfolioIndex } from "../../portfolio/portfolioIndex.js";
import type { Check, CheckContext } from "../context.js";

/** What the lines lose and gain is nothing in all, and the groups move by what their lines do. */
export const reallocationBalances: Check = {
  rule: "RD-AME-01",
  run: (context) =>
    context.portfolio.amendments.flatMap((amendment) =>
      amendment.kind === "reallocation" && standingOf(amendment, context.view) === "counts"
        ? balanceOf(amendment, context)
        : [],
    ),
};

function balanceOf(amendment: ReallocationAmendment, { index }: CheckContext): readonly Finding[] {
  const { id, changes } = amendment;
  const lines = changes.filter((change) => change.target.kind === "line");
  const groups = changes.filter((change) => change.target.kind === "group");
  const others = changes.filter((change) => change.target.kind === "award");
  const found = [
    ...(lines.length > 0 ? [held(id, "the lines together", ZERO, moved(lines))] : []),
    ...(groups.length > 0 ? [held(id, "the groups together", ZERO, moved(groups))] : []),
    ...(others.length > 0 && lines.length === 0
      ? [held(id, "the awards together", ZERO, moved(others))]
      : []),
    ...groupsFollowLines(id, lines, groups, index),
  ];
  const failed = found.filter((finding) => finding.outcome === "fail");
  return failed.length > 0 ? failed : found.slice(0, 1);
}

function groupsFollowLines(
  id: string,
  lines: readonly CeilingChange[],
  groups: readonly CeilingChange[],
  index: PortfolioIndex,
): readonly Finding[] {
  if (lines.length === 0) return [];
  const groupOf = (change: CeilingChange) => index.lines.get(change.target.id)?.group ?? "";
  const touched = new Set([...lines.map(groupOf), ...groups.map((change) => change.target.id)]);
  return [...touched].flatMap((group) => {
    const own = groups.filter((change) => change.target.id === group);
    if (own.length === 0 && index.groups.get(group)?.ceiling === null) return [];
    return [
      held(id, `group ${group}`, moved(lines.filter((change) => groupOf(change) === group)), moved(own)),
    ];
  });
}

function moved(changes: readonly CeilingChange[]): Money {
  return sum(changes.map(({ oldValue, newValue }) => subtract(newValue, oldValue ?? ZERO)));
}

function held(amendment: string, what: string, expected: Money, actual: Money): Finding {
  const path = ["amendments", amendment];
  const outcome = expected === actual ? "pass" : "fail";
  return makeFinding("RD-AME-01", outcome, {
    path,
    facts: { amendment, what },
    ...comparedAmounts(expected, actual),
  });
}
