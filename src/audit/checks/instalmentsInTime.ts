import { addDays } from "../../calendar/addDays.js";
import { makeFinding } from "../../finding/makeFinding.js";
import { compare } from "../../money/compare.js";
import { subtract } from "../../money/subtract.js";
import { toDecimalString } from "../../money/toDecimalString.js";
import type { DocumentCheck } from "../documents.js";

/** No instalment is open after its day and the term of payment. */
export const instalmentsInTime: DocumentCheck = {
  rule: "RD-SCH-01",
  inputs: ["schedules"],
  run: ({ documents, view }) =>
    documents.schedules.flatMap(({ id, schedule }) =>
      schedule.instalments.flatMap(({ id: instalment, dueOn, amount, paid }) => {
        if (dueOn === null) return [];
        const over = addDays(dueOn, schedule.paymentTermDays) < view.asOf;
        const open = compare(paid, amount) < 0;
        return [
          makeFinding("RD-SCH-01", over && open ? "fail" : "pass", {
            path: ["schedules", id, "instalments", instalment],
            expected: toDecimalString(amount),
            actual: toDecimalString(paid),
            difference: toDecimalString(subtract(paid, amount)),
            atStake: open ? subtract(amount, paid) : null,
            facts: { schedule: id, instalment, dueOn },
          }),
        ];
      }),
    ),
};
