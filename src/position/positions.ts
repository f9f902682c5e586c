import type { Portfolio } from "../portfolio/portfolio.js";
import { finishFold } from "./finishFold.js";
import { addEntry, emptyFold, type Fold, type PositionOptions } from "./fold.js";
import type { Positions } from "./position.js";

/**
 * Works out where the money of a portfolio stands on a date: what was set aside, paid, and is left.
 *
 * **Details**: every stage shows gross, reversed and net; every figure that is left comes from net. The rows add up to the
 * whole: money above the level asked for makes a row `unallocated`.
 * **Watch out**: a figure whose `value` is `null` is unknown, not zero; `reported` says what is known so far. With an
 * award, project, partner, year, financial year, recipient or instrument among the dimensions, ceilings and what is left of
 * them have no value.
 *
 * @param portfolio - The portfolio.
 * @param options - The day, what was known, and the dimensions.
 * @returns The positions, frozen; amounts in cents.
 * @throws {@link DomainError} `DATE_INVALID`, `DIMENSION_INVALID`, `ENTRY_INVALID` or `AMOUNT_OUT_OF_RANGE`.
 *
 * @example
 * ```ts
 * import { localDate, positions, toDecimalString } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const { total } = positions(regioEnvelop, { asOf: localDate("2021-01-01"), by: "group" });
 * const left = total.toMakeAvailable.value;
 * left === null ? "unknown" : toDecimalString(left); // => "162000000.00"
 *
 * const before = positions(regioEnvelop, { asOf: localDate("2020-12-31"), by: "group" });
 * before.total.paid.net.value; // => null
 * ```
 */
export function positions(portfolio: Portfolio, options: PositionOptions): Positions {
  return finishFold(ledgerFold(portfolio, options));
}

/** The fold of all entries of a portfolio. */
export function ledgerFold(portfolio: Portfolio, options: PositionOptions): Fold {
  const fold = emptyFold(portfolio, options);
  for (const entry of portfolio.ledger) addEntry(fold, entry);
  return fold;
}
