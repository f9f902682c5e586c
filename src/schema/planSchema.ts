import * as z from "zod";
import type { PaymentPlan } from "../law/paymentPlan.js";
import { ROUNDINGS } from "../money/rounding.js";
import { amount, date, fraction, id, optional, text } from "./fields.js";
import type { PaymentPlanInput } from "./wire.js";

const whole = z.int();

const size = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("share"), share: fraction }),
  z.strictObject({ kind: z.literal("amount"), amount }),
  z.strictObject({ kind: z.literal("remainder") }),
]);

const due = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("date"), date }),
  z.strictObject({ kind: z.literal("afterAnchor"), months: whole, days: whole }),
  z.strictObject({
    kind: z.literal("period"),
    every: z.enum(["month", "quarter", "year"]),
    first: whole,
    count: whole,
    month: whole,
    day: whole,
  }),
  z.strictObject({
    kind: z.literal("event"),
    event: z.enum(["award", "progressReportAccepted", "determination"]),
    occurrence: whole,
    days: whole,
  }),
]);

/** The form of a payment plan; whether it can be carried out, `checkPlan` says. */
export const planSchema: z.ZodType<PaymentPlan, PaymentPlanInput> = z.strictObject({
  id,
  title: text,
  parts: z.array(z.strictObject({ id, size, due })),
  mode: z.enum(["largestRemainder", "largestWeight", "first", "last"]),
  indexation: optional(
    z.strictObject({
      rates: z.array(z.strictObject({ from: date, factor: fraction })),
      rounding: z.enum(ROUNDINGS),
    }),
  ),
});
