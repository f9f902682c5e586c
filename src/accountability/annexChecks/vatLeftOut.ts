import { comparedAmounts } from "../../finding/makeFinding.js";
import { amountAt } from "../annexCells.js";
import { type AnnexCheck, annexFinding, overCells } from "../annexContext.js";
import { readCell } from "../readCell.js";

/** What was declared to the VAT compensation fund is no part of spending. */
export const vatLeftOut: AnnexCheck = {
  rule: "RD-SIS-19",
  run: (context) => {
    const { definition, ledger, vatFund = [] } = context;
    if (ledger.kind !== "annex" || vatFund.length === 0) return [];
    return overCells(context, ({ key }, { number, type, measure }, cell) => {
      if (measure !== "spending" || cell === undefined) return [];
      const net = amountAt(ledger.annex, definition, measure, key);
      const gross = amountAt(ledger.withVat, definition, measure, key);
      const reading = readCell(cell, type);
      if (net === null || gross === null || net === gross || reading.kind !== "amount") return [];
      if (reading.amount !== gross) return [annexFinding(context, "RD-SIS-19", "pass", key, number)];
      return [annexFinding(context, "RD-SIS-19", "fail", key, number, comparedAmounts(net, gross))];
    });
  },
};
