import fc from "fast-check";
import {
  accountsTolerance,
  euro,
  fromCents,
  isReportable,
  localDate,
  reportingLimit,
  toDecimalString,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const asOf = localDate("2024-12-31");
const limit = (charges: string) => toDecimalString(reportingLimit(euro(charges), { asOf }).limit);

describe("the limit of findings to be reported", () => {
  test.each([
    ["0", "12500.00"],
    ["125000.00", "12500.00"],
    ["125000.01", "12500.01"],
    ["125000.04", "12500.01"],
    ["125000.10", "12500.01"],
    ["125000.11", "12500.02"],
    ["500000", "50000.00"],
    ["1000000.00", "100000.00"],
    ["1000000.01", "125000.00"],
    ["90000000", "125000.00"],
  ])("charges of %s: %s", (charges, expected) => {
    expect(limit(charges)).toBe(expected);
  });

  test("charges below zero fall in the first band", () => {
    expect(reportingLimit(fromCents(-5), { asOf }).limit).toBe(euro("12500"));
  });

  test("a council may ask for less, never for more", () => {
    expect(reportingLimit(euro("2000000"), { asOf, council: euro("1000") })).toMatchObject({
      limit: euro("1000"),
      byCouncil: true,
    });
    expect(reportingLimit(euro("2000000"), { asOf, council: euro("200000") })).toMatchObject({
      limit: euro("125000"),
      byCouncil: false,
    });
    expect(isReportable(euro("1000"), euro("2000000"), { asOf, council: euro("1000") })).toBe(true);
    expect(isReportable(euro("125000"), euro("2000000"), { asOf, council: euro("200000") })).toBe(true);
  });

  test("it says where it stands", () => {
    const { reference, evidence } = reportingLimit(euro("1"), { asOf });
    expect([reference.article, reference.paragraph, evidence]).toEqual(["5", "4", "source"]);
  });

  test("a finding is reported exactly from the limit that is shown on", () => {
    const charges = fc.integer({ min: -1000, max: 200_000_000 }).map(fromCents);
    fc.assert(
      fc.property(charges, (amount) => {
        const shown = reportingLimit(amount, { asOf }).limit;
        expect(isReportable(shown, amount, { asOf })).toBe(true);
        expect(isReportable(fromCents(shown - 1), amount, { asOf })).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test("what cannot be is refused", () => {
    expect(
      `\n${[
        () => reportingLimit(0.5 as never, { asOf }),
        () => reportingLimit(euro("1"), { asOf, council: -1 as never }),
        () => isReportable(-1 as never, euro("1"), { asOf }),
        () => reportingLimit(euro("1"), { asOf: "now" as never }),
      ]
        .map(refusal)
        .join("\n")}\n`,
    ).toMatchInlineSnapshot(`
      "
      AMOUNT_INVALID: Found the number 0.5 for the charges; expected a Money in whole cents, as euro() makes it.
      AMOUNT_INVALID: Found the number -1 for the limit of the council; expected a Money not below zero.
      AMOUNT_INVALID: Found the number -1 for the finding; expected a Money not below zero.
      DATE_INVALID: Found "now"; expected a calendar date that exists, written as "2021-01-31".
      "
    `);
  });
});

describe("the tolerance of the accounts as a whole", () => {
  const verdict = (financialYear: number, errors: string, uncertainties: string) =>
    accountsTolerance({
      financialYear,
      charges: euro("10000"),
      errors: euro(errors),
      uncertainties: euro(uncertainties),
    }).outcome;

  test.each([
    [2024, "100", "300", "within"],
    [2024, "100.01", "0", "exceeded"],
    [2024, "0", "300.01", "exceeded"],
    [2025, "200", "0", "within"],
    [2025, "200.01", "0", "exceeded"],
    [2025, "100", "100", "within"],
    [2025, "100", "100.01", "cannotTell"],
    [2025, "201", "201", "exceeded"],
  ] as const)("in %s errors of %s and uncertainties of %s: %s", (year, errors, uncertainties, outcome) => {
    expect(verdict(year, errors, uncertainties)).toBe(outcome);
  });

  test("without charges there is nothing to hold it to", () => {
    const none = { financialYear: 2024, charges: euro("0"), errors: euro("0"), uncertainties: euro("0") };
    expect(refusal(() => accountsTolerance(none))).toMatchInlineSnapshot(
      `"AMOUNT_INVALID: Found the number 0 for the charges; expected a Money above zero."`,
    );
  });
});
