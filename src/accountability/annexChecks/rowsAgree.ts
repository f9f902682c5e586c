import type { Phrase } from "../../finding/phrases.js";
import { ZERO } from "../../money/money.js";
import type { SisaAnnex } from "../annex.js";
import { amountAt, rowAt } from "../annexCells.js";
import { type AnnexCheck, type AnnexContext, annexFinding, cannotTell } from "../annexContext.js";

/** Each project that moved has a row, and each row is a project of the portfolio. */
export const rowsAgree: AnnexCheck = {
  rule: "RD-SIS-15",
  run: (context) => {
    const { annex, ledger, definition, portfolio } = context;
    if (ledger.kind !== "annex" || definition.repeatedPer !== "project") return [];
    const missing: Phrase = "rowMissing";
    const unknown: Phrase = "rowUnknown";
    const known = new Set<string | null>([null, ...(portfolio?.projects ?? []).map(({ id }) => id)]);
    return [
      ...ledger.annex.rows
        .filter(({ key }) => rowAt(annex, key) === undefined)
        .map(({ key }) =>
          mayBeClosed(context, ledger.annex, key)
            ? cannotTell(context, "RD-SIS-15", "previousUnknown", key)
            : annexFinding(context, "RD-SIS-15", "fail", key, null, { facts: { what: missing } }),
        ),
      ...annex.rows.map(({ key }) =>
        known.has(key)
          ? annexFinding(context, "RD-SIS-15", "pass", key, null)
          : annexFinding(context, "RD-SIS-15", "fail", key, null, { facts: { what: unknown } }),
      ),
    ];
  },
};

/** Where the year before is unknown, a row without money of this year may have been closed in it. */
function mayBeClosed({ previous, definition }: AnnexContext, ledger: SisaAnnex, key: string | null): boolean {
  if (previous !== undefined) return false;
  return MOVING.every((measure) => (amountAt(ledger, definition, measure, key) ?? ZERO) === ZERO);
}

const MOVING = ["spending", "cofinancing"] as const;
