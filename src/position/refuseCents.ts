import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { RANGE, refusal } from "../money/money.js";
import { type Cells, placeOfCell } from "./columns.js";

/** What the amount of an entry has to be. */
export const NOT_BELOW_ZERO =
  "an amount that is not below zero; money that flows back is a recovery or a reversal";

/** The error where cents cannot be added at a place: they are no amount, or the sum leaves the safe range. */
export function refuseCents(cells: Cells, place: number, cents: number): DomainError {
  if (!Number.isSafeInteger(cents)) return refusal(cents);
  if (cents < 0) {
    const found = `${describeValue(cents)} as an amount in cents`;
    return unexpected("ENTRY_INVALID", found, NOT_BELOW_ZERO);
  }
  if (!(place >= 0 && place < 2 * cells.count)) {
    const found = `${describeValue(place)} as a place`;
    const expected = "one from entryPlace";
    return unexpected("ENTRY_INVALID", found, expected);
  }
  const { stage, at } = placeOfCell(cells, place >> 1);
  const where = at.line === null ? `deal ${describeValue(at.deal)}` : `line ${describeValue(at.line)}`;
  const total = BigInt(cells.sums[place] as number) + BigInt(cents);
  const found = `${total} cents as the sum of what is ${describeValue(stage)} on ${where}`;
  const expected = `a sum ${RANGE}`;
  return unexpected("AMOUNT_OUT_OF_RANGE", found, expected);
}
