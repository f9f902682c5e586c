// What came out of a ledger, as data.

import { finishFold, regroupFold } from "regio-deals";

/** @typedef {ReturnType<typeof ledgerResult>} LedgerResult */

/**
 * @param {import("regio-deals/stream").FoldedEntries} folded
 * @param {import("./foldLedger.mjs").LedgerJob} job
 */
export function ledgerResult(folded, { file, mode, portfolio, asOf }) {
  const { fold, rows, entries, issueCount, issues, leftOut } = folded;
  const read = {
    title: portfolio.title,
    asOf,
    ledger: file,
    mode,
    rows,
    entries,
    leftOut,
    issueCount,
    issues,
  };
  if (fold === null) return { ...read, tranches: null, deals: null, total: null };
  const byLine = finishFold(fold);
  const byTranche = finishFold(regroupFold(fold, "group"));
  return {
    ...read,
    tranches: byTranche.rows.filter(holdsMoney).map((row) => {
      const id = row.key.group ?? null;
      return { id, name: nameIn(portfolio.groups, id), ...figures(row) };
    }),
    deals: byLine.rows.filter(holdsMoney).map((row) => {
      const id = row.key.line ?? null;
      return {
        tranche: nameIn(portfolio.groups, row.key.group ?? null),
        id,
        name: nameIn(portfolio.lines, id),
        ...figures(row),
      };
    }),
    total: figures(byLine.total),
  };
}

/**
 * @param {readonly { id: string, name: string }[]} list
 * @param {string | null} id `null` for money that no row of its own is for.
 */
function nameIn(list, id) {
  return list.find((item) => item.id === id)?.name ?? null;
}

/**
 * Tells whether a row is worth telling: every row that the portfolio lists; of money above that level only what is there.
 *
 * @param {import("regio-deals").PositionRow} row
 */
function holdsMoney({ unallocated, ceiling, paid }) {
  return !unallocated || ceiling.value !== 0 || paid.net.value !== 0;
}

/** @param {import("regio-deals").Position} position */
function figures({ ceiling, paid, toMakeAvailable }) {
  return { ceiling, paid: paid.net, left: toMakeAvailable };
}
