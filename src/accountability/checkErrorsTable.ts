import type { Finding } from "../finding/finding.js";
import { makeFinding } from "../finding/makeFinding.js";
import { toDecimalString } from "../money/toDecimalString.js";
import {
  AUDITOR_FINDING_KINDS,
  type ChargedGrant,
  type ErrorsRow,
  type ErrorsTableOptions,
} from "./errorsTable.js";
import { isReportable, reportingLimit } from "./reportingLimit.js";

/**
 * Holds a table of errors and uncertainties to its form.
 *
 * **Details**: two rows for each grant and no others (`RD-ERR-01`); an amount is explained, and there is none without an
 * explanation (`RD-ERR-02`); an amount below the limit of the grant needs no report (`RD-ERR-03`, a note).
 *
 * @param rows - The rows, as the report of findings has them.
 * @param grants - The grants of the year with their charges.
 * @param options - The day, and the council's limit.
 * @returns Findings, frozen; passes too.
 * @throws {@link DomainError} `AMOUNT_INVALID` and `DATE_INVALID` as {@link reportingLimit} does.
 *
 * @example
 * ```ts
 * import { checkErrorsTable, euro, localDate } from "regio-deals";
 *
 * const grants = [{ code: "X1", charges: euro("200000") }];
 * const [first] = checkErrorsTable([], grants, { asOf: localDate("2025-01-01") });
 * [first?.rule, first?.outcome]; // => ["RD-ERR-01", "fail"]
 * ```
 */
export function checkErrorsTable(
  rows: readonly ErrorsRow[],
  grants: readonly ChargedGrant[],
  options: ErrorsTableOptions,
): readonly Finding[] {
  const codes = [...new Set([...grants, ...rows].map(({ code }) => code))];
  const counts = codes.flatMap((code) =>
    AUDITOR_FINDING_KINDS.map((kind) => {
      const count = rows.filter((row) => row.code === code && row.kind === kind).length;
      const expected = grants.some((grant) => grant.code === code) ? 1 : 0;
      return makeFinding("RD-ERR-01", count === expected ? "pass" : "fail", {
        path: ["errors", code, kind],
        expected: String(expected),
        actual: String(count),
        facts: { code, kind },
      });
    }),
  );
  const others = rows.flatMap((row) => {
    const { code, kind, amount } = row;
    const path = ["errors", code, kind];
    const facts = { code, kind };
    const explained = amount > 0 === (row.explanation.trim() !== "");
    const own = grants.find((grant) => grant.code === code);
    const actual = toDecimalString(amount);
    const form = makeFinding("RD-ERR-02", explained ? "pass" : "fail", {
      path,
      actual,
      atStake: amount,
      facts,
    });
    if (own === undefined || amount <= 0) return [form];
    const { limit } = reportingLimit(own.charges, options);
    return [
      form,
      makeFinding("RD-ERR-03", isReportable(amount, own.charges, options) ? "pass" : "fail", {
        path,
        actual,
        expected: toDecimalString(limit),
        facts,
      }),
    ];
  });
  return Object.freeze([...counts, ...others]);
}
