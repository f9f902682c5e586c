import { deepFreeze } from "../foundation/deepFreeze.js";
import type { PaymentPlan } from "../law/paymentPlan.js";
import type { Money } from "../money/money.js";
import { negate } from "../money/negate.js";
import { type Explained, euros, figure, input, type TraceNode, traceNode } from "../trace/traceNode.js";
import { disbursementSchedule, type ScheduleOptions } from "./disbursementSchedule.js";
import {
  type Rescheduled,
  type RescheduleOptions,
  reschedule,
  type ScheduleAmendment,
} from "./reschedule.js";
import type { Instalment, Movement, Schedule } from "./schedule.js";

/**
 * Explains {@link disbursementSchedule}: the same value, and why each instalment is what it is and falls when it does.
 *
 * @param amount - As in {@link disbursementSchedule}.
 * @param plan - As in {@link disbursementSchedule}.
 * @param options - As in {@link disbursementSchedule}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link disbursementSchedule} does.
 *
 * @example
 * ```ts
 * import { euro, explainSchedule, halfAtAwardHalfOnProgress, localDate } from "regio-deals";
 *
 * const { trace } = explainSchedule(euro("3"), halfAtAwardHalfOnProgress(), { anchor: localDate("2021-01-01") });
 * trace.children.map(({ id }) => id); // => ["schedule/award", "schedule/progress"]
 * ```
 */
export function explainSchedule(
  amount: Money,
  plan: PaymentPlan,
  options: ScheduleOptions,
): Explained<Schedule> {
  const value = disbursementSchedule(amount, plan, options);
  return deepFreeze({ value, trace: ofSchedule(value) });
}

/**
 * Explains {@link reschedule}: the same value, and what follows from the amendment and what was paid.
 *
 * @param before - As in {@link reschedule}.
 * @param amendment - As in {@link reschedule}.
 * @param movements - As in {@link reschedule}.
 * @param options - As in {@link reschedule}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link reschedule} does.
 *
 * @example
 * ```ts
 * import { disbursementSchedule, euro, explainReschedule, halfAtAwardHalfOnProgress, localDate } from "regio-deals";
 *
 * const anchor = localDate("2021-01-01");
 * const before = disbursementSchedule(euro("3"), halfAtAwardHalfOnProgress(), { anchor });
 * const amendment = { id: "a", effectiveOn: anchor, newAmount: euro("2"), cutFrom: "last", replan: null } as const;
 * explainReschedule(before, amendment, []).trace.formula; // => "newAmount - paid + received"
 * ```
 */
export function explainReschedule(
  before: Schedule,
  amendment: ScheduleAmendment,
  movements: readonly Movement[],
  options: RescheduleOptions = {},
): Explained<Rescheduled> {
  const value = reschedule(before, amendment, movements, options);
  const { amount, paid, received, open, claimed } = value.schedule;
  const actions = value.actions.map(({ kind, amount: money }) =>
    traceNode({ id: `reschedule/${kind}`, label: ACTIONS[kind], result: euros(money) }),
  );
  return deepFreeze({
    value,
    trace: traceNode({
      id: "reschedule/room",
      label: { en: "Still to pay less to ask back", nl: "Nog te betalen min terug te vragen" },
      formula: "newAmount - paid + received",
      inputs: [
        input("newAmount", euros(amount)),
        input("paid", euros(paid)),
        input("received", euros(received)),
      ],
      result: euros(open > 0 ? open : negate(claimed)),
      entries: [amendment.id],
      children: [...actions, ofSchedule(value.schedule)],
    }),
  });
}

const ACTIONS = {
  pay: { en: "Pay more than was planned", nl: "Meer betalen dan gepland" },
  cut: { en: "Pay less than was planned", nl: "Minder betalen dan gepland" },
  reclaim: { en: "Ask back", nl: "Terugvragen" },
  cancelClaim: { en: "Withdraw a claim", nl: "Een vordering intrekken" },
} as const;

function ofSchedule(schedule: Schedule): TraceNode {
  const { instalments, total, plan, anchor } = schedule;
  return traceNode({
    id: "schedule/total",
    label: { en: `Payments by the plan "${plan.title}"`, nl: `Betalingen volgens het plan "${plan.title}"` },
    formula: instalments.map(({ id }) => id).join(" + "),
    inputs: [
      ...instalments.map(({ id, amount }) => input(id, euros(amount))),
      input("anchor", figure("date", anchor)),
    ],
    result: euros(total),
    rule: plan.id,
    children: instalments.map(ofInstalment),
  });
}

function ofInstalment({ id, amount, base, paid, dueOn, status, reason }: Instalment): TraceNode {
  return traceNode({
    id: `schedule/${id}`,
    label: { en: `Instalment ${id}, ${reason.en}`, nl: `Termijn ${id}, ${reason.nl}` },
    inputs: [
      input("base", euros(base)),
      input("paid", euros(paid)),
      input("dueOn", figure("date", dueOn)),
      input("status", figure("text", status)),
    ],
    result: euros(amount),
  });
}
