import { describe, expect, expectTypeOf, test } from "vitest";
import { addMonths } from "../../src/calendar/addMonths.js";
import { daysBetween } from "../../src/calendar/daysBetween.js";
import { type LocalDate, localDate } from "../../src/calendar/localDate.js";
import { contains, type Period, period } from "../../src/calendar/period.js";
import type { Finding } from "../../src/finding/finding.js";
import type { Brand } from "../../src/foundation/brand.js";
import { type DomainErrorCode, isDomainError } from "../../src/foundation/domainError.js";
import { add } from "../../src/money/add.js";
import { allocate } from "../../src/money/allocate.js";
import { compare } from "../../src/money/compare.js";
import { euro } from "../../src/money/euro.js";
import { formatEuro } from "../../src/money/formatEuro.js";
import type { Money } from "../../src/money/money.js";
import { multiply } from "../../src/money/multiply.js";
import { percentage } from "../../src/money/percentage.js";
import { sum } from "../../src/money/sum.js";
import type { Table } from "../../src/table/table.js";

const amount = euro("1.00");
const day = localDate("2021-01-01");

/** The compiler looks at the body; nobody runs it. */
const neverRun = (_body: () => void) => expect(_body).toBeTypeOf("function");

describe("brands do not mix", () => {
  test("a number, a text or a date is no amount", () => {
    neverRun(() => {
      // @ts-expect-error a bare number
      add(amount, 5);
      // @ts-expect-error a text
      add(amount, "5.00");
      // @ts-expect-error a date
      add(amount, day);
      // @ts-expect-error a bigint
      add(amount, 5n);
      // @ts-expect-error nothing
      add(amount, undefined);
      // @ts-expect-error unknown
      add(amount, null);
      // @ts-expect-error bare numbers in a list
      sum([1, 2]);
      // @ts-expect-error the result of an operator is a bare number
      const total: Money = amount + amount;
      // @ts-expect-error a brand of another name
      const other: Money = 5 as Brand<number, "Share">;
      return [total, other];
    });
  });

  test("a text or an amount is no date", () => {
    neverRun(() => {
      // @ts-expect-error a bare text
      daysBetween(day, "2021-01-02");
      // @ts-expect-error an amount
      daysBetween(day, amount);
      // @ts-expect-error a Date
      daysBetween(day, new Date(0));
      // @ts-expect-error a part of a date is a bare text
      const month: LocalDate = day.slice(0, 7);
      return month;
    });
  });

  test("an amount is a number and a date a text, for equality and for JSON", () => {
    expectTypeOf(amount).toExtend<number>();
    expectTypeOf(day).toExtend<string>();
    expectTypeOf<number>().not.toExtend<Money>();
    expectTypeOf<string>().not.toExtend<LocalDate>();
    expectTypeOf<Money>().not.toExtend<LocalDate>();
  });
});

describe("what goes in", () => {
  test("an amount is read from text only", () => {
    neverRun(() => {
      // @ts-expect-error a number
      euro(5);
      // @ts-expect-error a bigint
      euro(5n);
    });
    expectTypeOf(euro).parameters.toEqualTypeOf<[string]>();
  });

  test("no rounding, mode or overflow goes without saying", () => {
    neverRun(() => {
      // @ts-expect-error no options
      multiply(amount, "1.05");
      // @ts-expect-error no rounding
      multiply(amount, "1.05", {});
      // @ts-expect-error a rounding that does not exist
      multiply(amount, "1.05", { rounding: "half" });
      // @ts-expect-error a rate that is a float
      multiply(amount, 1.05, { rounding: "halfUp" });
      // @ts-expect-error no rounding
      percentage(amount, amount, { digits: 1 });
      // @ts-expect-error no digits
      percentage(amount, amount, { rounding: "halfUp" });
      // @ts-expect-error no mode
      allocate(amount, [1], {});
      // @ts-expect-error a mode that does not exist
      allocate(amount, [1], { mode: "hamilton" });
      // @ts-expect-error no overflow
      addMonths(day, 1);
      // @ts-expect-error an overflow that does not exist
      addMonths(day, 1, { overflow: "clamp" });
      // @ts-expect-error no locale
      formatEuro(amount, {});
      // @ts-expect-error a locale that does not exist
      formatEuro(amount, { locale: "de-DE" });
    });
  });

  test("weights may be integers, bigints and texts, and the list may be read only", () => {
    const weights = [1, 2n, "1/3"] as const;
    expectTypeOf(allocate(amount, weights, { mode: "first" })).toEqualTypeOf<readonly Money[]>();
  });
});

describe("what comes out", () => {
  test("amounts, dates and orders have their own types", () => {
    expectTypeOf(add(amount, amount)).toEqualTypeOf<Money>();
    expectTypeOf(sum([])).toEqualTypeOf<Money>();
    expectTypeOf(multiply).returns.toEqualTypeOf<Money>();
    expectTypeOf(compare).returns.toEqualTypeOf<-1 | 0 | 1>();
    expectTypeOf(percentage).returns.toEqualTypeOf<string>();
    expectTypeOf(addMonths).returns.toEqualTypeOf<LocalDate>();
    expectTypeOf(daysBetween).returns.toEqualTypeOf<number>();
  });

  test("results are read only", () => {
    const parts = allocate(amount, [1], { mode: "first" });
    const year = period(day, localDate("2022-01-01"));
    neverRun(() => {
      // @ts-expect-error a part cannot be replaced
      parts[0] = amount;
      // @ts-expect-error a part cannot be added
      parts.push(amount);
      // @ts-expect-error a period cannot be changed
      year.from = day;
      // @ts-expect-error a finding cannot be changed
      (null as unknown as Finding).outcome = "pass";
      // @ts-expect-error nor its path
      (null as unknown as Finding).path.push("x");
      // @ts-expect-error nor its facts
      (null as unknown as Finding).facts.line = "x";
      // @ts-expect-error nor the rows of a table
      (null as unknown as Table).rows[0] = [];
    });
    expectTypeOf(period).returns.toEqualTypeOf<Period>();
    expectTypeOf(contains).returns.toEqualTypeOf<boolean>();
  });

  test("an error that is recognised has a code of the closed list", () => {
    const caught: unknown = undefined;
    if (isDomainError(caught)) expectTypeOf(caught.code).toEqualTypeOf<DomainErrorCode>();
    neverRun(() => {
      // @ts-expect-error a code that does not exist
      isDomainError(caught, "AMOUNT_WRONG");
    });
  });
});
