import type { Finding } from "../../finding/finding.js";
import type { PositionRow } from "../../position/position.js";
import type { Breakdown, CheckContext } from "../context.js";

/** Looks at each row of a breakdown that names something, and keeps what was found; `null` is nothing. */
export function findingPerRow(
  { rows }: CheckContext,
  by: Breakdown,
  look: (id: string, row: PositionRow) => Finding | null,
): readonly Finding[] {
  const findings: Finding[] = [];
  for (const row of rows(by)) {
    const id = row.key[by] ?? null;
    const finding = id === null ? null : look(id, row);
    if (finding !== null) findings.push(finding);
  }
  return findings;
}
