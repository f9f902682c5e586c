import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import type { Phrase } from "../finding/phrases.js";
import type { SisaCalendar } from "./sisaCalendar.js";
import { type SisaLatenessOptions, sisaLateness } from "./sisaLateness.js";

/**
 * Tells as a finding whether the delivery of a year is in time.
 *
 * @param calendar - The calendar of the financial year.
 * @param options - As in {@link sisaLateness}.
 * @returns One finding of `RD-DEL-01`: it does not apply before the day, and cannot be told while a delivery is judged or
 * where that depends on a weekend; frozen.
 * @throws {@link DomainError} As {@link sisaLateness} does.
 *
 * @example
 * ```ts
 * import { checkSisaDelivery, localDate, sisaCalendar } from "regio-deals";
 *
 * const calendar = sisaCalendar(2024, { holidays: [], weekend: "unknown" });
 * const nothing = { deliveries: [], extension: null, concurrent: [], participants: 1 };
 * checkSisaDelivery(calendar, { ...nothing, asOf: localDate("2025-07-15") })[0]?.outcome; // => "notApplicable"
 * checkSisaDelivery(calendar, { ...nothing, asOf: localDate("2025-07-16") })[0]?.outcome; // => "fail"
 * ```
 */
export function checkSisaDelivery(calendar: SisaCalendar, options: SisaLatenessOptions): readonly Finding[] {
  const { outcome, dueOn, suspension } = sisaLateness(calendar, options);
  const path = ["delivery", calendar.financialYear];
  const year = String(calendar.financialYear);
  const unknown: Phrase = outcome === "judging" ? "deliveryUnjudged" : "weekendUnknown";
  switch (outcome) {
    case "notDue":
      return Object.freeze([makeFinding("RD-DEL-01", "notApplicable", { path, facts: { year } })]);
    case "delivered":
      return Object.freeze([makeFinding("RD-DEL-01", "pass", { path, facts: { year } })]);
    case "judging":
    case "cannotTell":
      return Object.freeze([makeFinding("RD-DEL-01", "cannotTell", { path, facts: { year, unknown } })]);
    case "late":
    case "deliveredLate":
      return Object.freeze([
        makeFinding("RD-DEL-01", "fail", {
          path,
          expected: dueOn,
          actual: outcome satisfies Phrase,
          facts: { year, percent: String(suspension?.totalPercent ?? 0) },
        }),
      ]);
  }
}
