import type { LocalDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { fromCents, type Money } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import type { AnnexCell, SisaAnnex } from "./annex.js";
import { amountAt, cellAt, numberIn, rowAt } from "./annexCells.js";
import { annexInvalid } from "./annexInvalid.js";
import { checkDefinition } from "./definitionProblems.js";
import type { GrantDefinition } from "./grantDefinition.js";
import { isReportable } from "./reportingLimit.js";

/** What a comparison of two annexes needs. */
export interface DiffAnnexOptions {
  /** The definition of both. */
  readonly definition: GrantDefinition;
  /** The day whose law says what is material. */
  readonly asOf: LocalDate;
  /** The charges of the grant in the year; the spending of the new annex when they are left out. */
  readonly charges?: Money;
  /** Why, by `ROW INDICATOR` as the change names them, such as `"p1 X1/02"` or `"grant X1/10"`. */
  readonly reasons?: Readonly<Record<string, string>>;
}

/** One cell that is not what it was. */
export interface AnnexChange {
  /** Its number in the letter, from 1. */
  readonly nr: number;
  /** The code of the grant. */
  readonly code: string;
  /** The key of the row; `"-"` for money that names no project, `"grant"` for the grant. */
  readonly row: string;
  /** The number of the indicator. */
  readonly indicator: string;
  /** What stood there; `null` where it was blank or not there. */
  readonly was: string | null;
  /** What stands there; `null` where it is blank or no longer there. */
  readonly becomes: string | null;
  /** Why; `null` where nobody said. */
  readonly reason: string | null;
  /** What it becomes less what it was, in cents; `null` where that is no amount of money. */
  readonly difference: Money | null;
  /** Whether an auditor would report a finding of that size; `null` where there is none, or the charges are unknown. */
  readonly material: boolean | null;
}

/**
 * Lists what changed between two versions of an annex: the rows of the letter of correction (correctiebrief).
 *
 * **Details**: cells are compared as they are written, however the number of their indicator is spelled; `"10"` and
 * `"10.00"` are one amount and no change.
 *
 * @param before - The annex as it was delivered.
 * @param after - The annex as it should be.
 * @param options - The definition, the day, the charges, and the reasons.
 * @returns The changes, row by row and in the order of the definition, frozen.
 * @throws {@link DomainError} `ANNEX_INVALID` for annexes of two grants or years, `DEFINITION_INVALID`, `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { diffSisaAnnex, exampleGrantDefinition, localDate } from "regio-deals";
 *
 * const asOf = localDate("2025-09-01");
 * const annex = (text: string) =>
 *   ({ code: "X1", year: 2024, knownOn: asOf, award: null, rows: [], cells: [{ indicator: "X1/10", text }] });
 * const changes = diffSisaAnnex(annex("5000"), annex("50000"), { definition: exampleGrantDefinition(2024), asOf });
 * changes.map(({ was, becomes }) => [was, becomes]); // => [["5000", "50000"]]
 * ```
 */
export function diffSisaAnnex(
  before: SisaAnnex,
  after: SisaAnnex,
  options: DiffAnnexOptions,
): readonly AnnexChange[] {
  const { definition, reasons = {} } = options;
  checkDefinition(definition);
  if (before.code !== after.code || before.year !== after.year) {
    throw annexInvalid(
      `annexes ${before.code} of ${before.year} and ${after.code} of ${after.year}`,
      "two versions of one annex",
    );
  }
  const charges = options.charges ?? amountAt(after, definition, "spending", undefined);
  const changes = placesOf(before, after).flatMap(({ row, repeated, was, becomes }) =>
    definition.indicators
      .filter((indicator) => indicator.repeated === repeated)
      .flatMap(({ number, type }) => {
        const [old, fresh] = [textAt(was, number), textAt(becomes, number)];
        const amounts =
          type === "euro"
            ? [numberIn(was, number, definition), numberIn(becomes, number, definition)]
            : [null, null];
        const [from = null, to = null] = amounts;
        if (old === fresh || (from !== null && from === to && isWritten(old) === isWritten(fresh))) return [];
        const difference = from === null || to === null ? null : subtract(to, from);
        return [
          {
            code: after.code,
            row,
            indicator: number,
            was: old,
            becomes: fresh,
            reason: reasons[`${row} ${number}`] ?? null,
            difference,
            material: materialOf(difference, charges, options.asOf),
          },
        ];
      }),
  );
  return deepFreeze(changes.map((change, index) => ({ nr: index + 1, ...change })));
}

function placesOf(before: SisaAnnex, after: SisaAnnex) {
  const keys = [...new Set([...before.rows, ...after.rows].map(({ key }) => key))];
  return [
    ...keys.map((key) => ({
      row: key ?? "-",
      repeated: true,
      was: rowAt(before, key)?.cells ?? [],
      becomes: rowAt(after, key)?.cells ?? [],
    })),
    { row: "grant", repeated: false, was: before.cells, becomes: after.cells },
  ];
}

function textAt(cells: readonly AnnexCell[], number: string): string | null {
  const text = cellAt(cells, number)?.text ?? null;
  return isWritten(text) ? text : null;
}

function isWritten(text: string | null): boolean {
  return text !== null && text.trim() !== "";
}

function materialOf(difference: Money | null, charges: Money | null, asOf: LocalDate): boolean | null {
  if (difference === null || charges === null) return null;
  return isReportable(fromCents(Math.abs(difference)), charges, { asOf });
}
