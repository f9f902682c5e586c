import fc from "fast-check";
import {
  addDays,
  disbursementSchedule,
  fromCents,
  localDate,
  type Movement,
  type PaymentPlan,
  type PlanPart,
  reschedule,
  type ScheduleAmendment,
} from "regio-deals";
import { describe, expect, test } from "vitest";

const anchor = localDate("2020-02-29");
const days = fc.nat(3000).map((count) => addDays(anchor, count));
const cents = (max: number) => fc.nat(max).map(fromCents);

const dues: fc.Arbitrary<PlanPart["due"]> = fc.oneof(
  days.map((date) => ({ kind: "date" as const, date })),
  fc.record({ kind: fc.constant("afterAnchor" as const), months: fc.nat(60), days: fc.nat(60) }),
  fc.record({
    kind: fc.constant("period" as const),
    every: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
    first: fc.nat(5),
    count: fc.integer({ min: 1, max: 7 }),
    month: fc.constant(1),
    day: fc.integer({ min: 1, max: 31 }),
  }),
  fc.record({
    kind: fc.constant("event" as const),
    event: fc.constantFrom("award" as const, "progressReportAccepted" as const, "determination" as const),
    occurrence: fc.integer({ min: 1, max: 2 }),
    days: fc.nat(50),
  }),
);

/** Plans that fit any amount: shares of at most the whole, and the remainder. */
const plans: fc.Arbitrary<PaymentPlan> = fc
  .record({
    shares: fc.array(fc.constantFrom("1/3", "0.1", "1/7", "0.05"), { maxLength: 3 }),
    dues: fc.array(dues, { minLength: 4, maxLength: 4 }),
    mode: fc.constantFrom("largestRemainder", "largestWeight", "first", "last"),
  })
  .map(({ shares, dues: due, mode }) => ({
    id: "p",
    title: "P",
    parts: [
      ...shares.slice(0, 2).map((share) => ({ kind: "share" as const, share })),
      { kind: "remainder" as const },
    ].map((size, index) => ({ id: `part${index}`, size, due: due[index] as PlanPart["due"] })),
    mode: mode as PaymentPlan["mode"],
    indexation: null,
  }));

const events = fc.array(
  fc.record({ event: fc.constantFrom("award" as const, "progressReportAccepted" as const), date: days }),
  { maxLength: 3 },
);

describe("a schedule under any plan", () => {
  test("sums to its amount, has nothing below zero, and stands in the order of its days", () => {
    fc.assert(
      fc.property(
        plans,
        cents(100_000),
        cents(120_000),
        events,
        days,
        (plan, amount, paid, happened, asOf) => {
          const movements: Movement[] = [{ direction: "paid", date: anchor, amount: paid }];
          const schedule = disbursementSchedule(amount, plan, { anchor, events: happened, movements, asOf });
          const { instalments, total, open } = schedule;
          expect(instalments.reduce((all, part) => all + part.amount, 0)).toBe(amount);
          expect(total).toBe(amount);
          expect(open).toBe(Math.max(amount - paid, 0));
          const dates = instalments.map(({ dueOn }) => dueOn ?? "9999-99-99");
          expect(dates).toEqual([...dates].sort());
          for (const { amount: part, paid: own, dueOn, status } of instalments) {
            expect(part >= 0 && own >= 0 && own <= part).toBe(true);
            expect(status === "paid").toBe(own === part);
            if (status === "conditional") expect(dueOn).toBeNull();
            if (status === "planned") expect(String(dueOn) > asOf).toBe(true);
            if (status === "overdue") expect(String(dueOn) < asOf).toBe(true);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

const amendment = (id: string, newAmount: number, cutFrom: "first" | "last"): ScheduleAmendment => ({
  id,
  effectiveOn: addDays(anchor, 500),
  newAmount: fromCents(newAmount),
  cutFrom,
  replan: null,
});

describe("rescheduling", () => {
  const cases = fc.record({
    plan: plans,
    amount: cents(100_000),
    paid: cents(120_000),
    claimed: cents(30_000),
    back: fc.constantFrom(0, 0.5, 1),
    first: fc.nat(150_000),
    second: fc.nat(150_000),
    cutFrom: fc.constantFrom("first" as const, "last" as const),
  });

  test("paid and open less claimed and received is the new amount, and once is enough", () => {
    fc.assert(
      fc.property(cases, ({ plan, amount, paid, claimed, back, first, second, cutFrom }) => {
        const received = fromCents(Math.floor(claimed * back));
        const movements: Movement[] = [
          { direction: "paid", date: anchor, amount: fromCents(paid + received) },
          { direction: "claimed", date: anchor, amount: claimed },
          { direction: "received", date: anchor, amount: received },
        ];
        const before = disbursementSchedule(amount, plan, { anchor, movements });
        let schedule = before;
        for (const change of [amendment("one", first, cutFrom), amendment("two", second, cutFrom)]) {
          const after = reschedule(schedule, change, movements);
          const { paid: out, open, claimed: asked, received: come } = after.schedule;
          expect(out + open - asked - come).toBe(change.newAmount);
          expect(open === 0 || asked === 0).toBe(true);
          for (const action of after.actions) expect(action.amount).toBeGreaterThan(0);
          expect(reschedule(after.schedule, change, movements)).toEqual({
            schedule: after.schedule,
            actions: [],
          });
          schedule = after.schedule;
        }
      }),
      { numRuns: 300 },
    );
  });
});
