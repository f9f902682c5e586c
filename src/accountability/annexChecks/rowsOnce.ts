import { type AnnexCheck, annexFinding } from "../annexContext.js";

/** A project or decision has one row. */
export const rowsOnce: AnnexCheck = {
  rule: "RD-SIS-12",
  run: (context) => {
    const counts = new Map<string | null, number>();
    for (const { key } of context.annex.rows) counts.set(key, (counts.get(key) ?? 0) + 1);
    return [...counts].map(([key, count]) =>
      count === 1
        ? annexFinding(context, "RD-SIS-12", "pass", key, null)
        : annexFinding(context, "RD-SIS-12", "fail", key, null, { expected: "1", actual: String(count) }),
    );
  },
};
