import { deepFreeze } from "../foundation/deepFreeze.js";
import { entitledToVatFund } from "../law/general/vatTerms.js";
import { versionAt } from "../law/valueAt.js";
import type { Money } from "../money/money.js";
import { type Explained, euros, figure, input, traceNode } from "../trace/traceNode.js";
import { type VatSplit, type VatSplitOptions, vatSplit } from "./vatSplit.js";

/**
 * Explains {@link vatSplit}: the same value, and how it came about.
 *
 * @param amount - As in {@link vatSplit}.
 * @param options - As in {@link vatSplit}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link vatSplit} does.
 *
 * @example
 * ```ts
 * import { euro, explainVatSplit, localDate } from "regio-deals";
 *
 * const part = { kind: "amount", amount: euro("21") } as const;
 * const asOf = localDate("2021-01-01");
 * explainVatSplit(euro("121"), { receiver: "province", part, asOf }).trace.result.value; // => "100.00"
 * ```
 */
export function explainVatSplit(amount: Money, options: VatSplitOptions): Explained<VatSplit> {
  const value = vatSplit(amount, options);
  const { part } = options;
  const { reference, evidence } = versionAt(entitledToVatFund, options.asOf);
  const fund = traceNode({
    id: "vatSplit/fund",
    label: { en: "Part of the VAT compensation fund", nl: "Deel van het BTW-compensatiefonds" },
    formula: part.kind === "share" ? "grant * share" : null,
    inputs:
      part.kind === "share"
        ? [input("grant", euros(amount)), input("share", figure("text", part.share))]
        : [],
    result: euros(value.fund),
    rule: entitledToVatFund.parameter,
    reference,
    evidence,
  });
  return deepFreeze({
    value,
    trace: traceNode({
      id: "vatSplit/paidOut",
      label: { en: "Paid out", nl: "Uitbetaald" },
      formula: "grant - fund",
      inputs: [input("grant", euros(amount)), input("fund", euros(value.fund))],
      result: euros(value.paidOut),
      children: [fund],
    }),
  });
}
