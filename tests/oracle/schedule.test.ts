import fc from "fast-check";
import {
  addDays,
  disbursementSchedule,
  fromCents,
  localDate,
  type PaymentPlan,
  toDecimalString,
  yearOf,
} from "regio-deals";
import { expect, test } from "vitest";

const start = localDate("2019-01-01");

/** The day of a period by walking through the calendar: the last day of the right month that is not past the wanted one. */
function walk(
  anchor: string,
  every: "month" | "quarter" | "year",
  after: number,
  month: number,
  day: number,
): string {
  const length = { month: 1, quarter: 3, year: 12 }[every];
  const months = Number(anchor.slice(0, 4)) * 12 + Number(anchor.slice(5, 7)) - 1;
  const wanted = Math.floor(months / length) * length + after * length + month - 1;
  let best = "";
  for (let date = localDate(`${Math.floor(wanted / 12)}-01-01`); ; date = addDays(date, 1)) {
    const index = yearOf(date) * 12 + Number(date.slice(5, 7)) - 1;
    if (index > wanted) return best;
    if (index === wanted && Number(date.slice(8)) <= day) best = date;
  }
}

test("the days of periods, against a walk through the calendar", () => {
  const cases = fc.record({
    offset: fc.nat(2000),
    every: fc.constantFrom("month" as const, "quarter" as const, "year" as const),
    first: fc.nat(6),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 28 }),
    late: fc.nat(3),
  });
  fc.assert(
    fc.property(cases, ({ offset, every, first, month, day, late }) => {
      const anchor = addDays(start, offset);
      const most = { month: 1, quarter: 3, year: 12 }[every];
      const own = ((month - 1) % most) + 1;
      const wanted = every === "year" ? day : day + late;
      const plan: PaymentPlan = {
        id: "p",
        title: "P",
        parts: [
          {
            id: "p",
            size: { kind: "remainder" },
            due: { kind: "period", every, first, count: 3, month: own, day: wanted },
          },
        ],
        mode: "first",
        indexation: null,
      };
      const { instalments } = disbursementSchedule(fromCents(300), plan, { anchor });
      expect(instalments.map(({ dueOn }) => dueOn)).toEqual(
        [0, 1, 2].map((index) => walk(anchor, every, first + index, own, wanted)),
      );
    }),
    { numRuns: 100 },
  );
});

test("indexed instalments, against fractions of bigints", () => {
  const factors = fc.array(fc.integer({ min: 900, max: 1200 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.nat(1_000_000_000), factors, (cents, thousandths) => {
      const rates = thousandths.map((factor, index) => ({
        from: localDate(`${2020 + index}-01-01`),
        factor: `${Math.floor(factor / 1000)}.${String(factor % 1000).padStart(3, "0")}`,
      }));
      const plan: PaymentPlan = {
        id: "p",
        title: "P",
        parts: [
          {
            id: "p",
            size: { kind: "remainder" },
            due: { kind: "period", every: "year", first: 0, count: 5, month: 7, day: 1 },
          },
        ],
        mode: "last",
        indexation: { rates, rounding: "floor" },
      };
      const { instalments } = disbursementSchedule(fromCents(cents), plan, {
        anchor: localDate("2019-07-01"),
      });
      instalments.forEach(({ base, amount }, year) => {
        const used = thousandths.slice(0, year);
        const product = used.reduce((total, factor) => total * BigInt(factor), BigInt(base));
        expect(BigInt(amount), toDecimalString(base)).toBe(product / 1000n ** BigInt(used.length));
      });
    }),
    { numRuns: 200 },
  );
});
