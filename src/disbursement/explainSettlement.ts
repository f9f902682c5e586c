import { deepFreeze } from "../foundation/deepFreeze.js";
import { subtract } from "../money/subtract.js";
import { type Explained, euros, figure, input, type TraceNode, traceNode } from "../trace/traceNode.js";
import { settle } from "./settle.js";
import type { Settlement, SettlementFacts, SettlementOptions, SettlementStep } from "./settlement.js";

/**
 * Explains {@link settle}: the same value, and each step with where it stands.
 *
 * @param facts - As in {@link settle}.
 * @param options - As in {@link settle}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link settle} does.
 *
 * @example
 * ```ts
 * import { euro, explainSettlement, localDate } from "regio-deals";
 *
 * const facts = {
 *   instrument: "subsidy",
 *   award: euro("100"),
 *   awardedOn: localDate("2021-03-01"),
 *   costs: euro("120"),
 *   vatFund: euro("0"),
 *   cofinancing: null,
 *   paid: euro("80"),
 *   received: euro("0"),
 *   reductions: [],
 * } as const;
 * const { trace } = explainSettlement(facts, {
 *   regime: { kind: "awbTitle42" },
 *   method: "actualCosts",
 *   decidedOn: localDate("2024-05-01"),
 * });
 * [trace.formula, trace.result.value]; // => ["final - netPaid - vatFund", "20.00"]
 * ```
 */
export function explainSettlement(facts: SettlementFacts, options: SettlementOptions): Explained<Settlement> {
  const value = settle(facts, options);
  const { final, netPaid, vatFund, toPay, toRecover } = value;
  return deepFreeze({
    value,
    trace: traceNode({
      id: "settlement/balance",
      label: { en: "To pay less to recover", nl: "Te betalen min terug te vorderen" },
      formula: "final - netPaid - vatFund",
      inputs: [
        input("final", euros(final)),
        input("netPaid", euros(netPaid)),
        input("vatFund", euros(vatFund)),
      ],
      result: euros(subtract(toPay, toRecover)),
      children: [ofFinal(value), ...ofTerms(value)],
    }),
  });
}

const STEPS: Readonly<Record<SettlementStep["kind"], TraceNode["label"]>> = {
  basis: { en: "By the method", nl: "Volgens de wijze van vaststelling" },
  cap: { en: "Above the award", nl: "Boven de verlening" },
  cofinancing: { en: "Co-financing that falls short", nl: "Tekort aan cofinanciering" },
  reduction: { en: "Lower amount", nl: "Lagere vaststelling" },
};

function ofFinal({ steps, final, method }: Settlement): TraceNode {
  const names = steps.map(({ kind }, index) => (index === 0 ? kind : `${kind}${index}`));
  return traceNode({
    id: "settlement/final",
    label: { en: "Final amount", nl: "Vastgesteld bedrag" },
    formula: names.join(" - "),
    inputs: steps.map(({ amount }, index) => input(names[index] as string, euros(amount))),
    result: euros(final),
    rule: method,
    children: steps.map(({ kind, amount, ground, reference }, index) =>
      traceNode({
        id: `settlement/${names[index]}`,
        label: STEPS[kind],
        result: euros(amount),
        rule: ground,
        reference,
      }),
    ),
  });
}

function ofTerms({ payBefore, interestFrom, recoverUntil, references }: Settlement): readonly TraceNode[] {
  const days = [
    ["payBefore", { en: "To be paid before or on", nl: "Te betalen uiterlijk op" }, payBefore, references[0]],
    ["interestFrom", { en: "Interest from", nl: "Rente vanaf" }, interestFrom, references[0]],
    ["recoverUntil", { en: "Recovery until", nl: "Terugvordering tot" }, recoverUntil, references[1]],
  ] as const;
  return days.flatMap(([name, label, date, reference]) =>
    date === null
      ? []
      : [
          traceNode({
            id: `settlement/${name}`,
            label,
            result: figure("date", date),
            reference: reference ?? null,
          }),
        ],
  );
}
