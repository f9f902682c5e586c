import { daysOfMonth, FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";

const ZERO = 48;
const NINE = 57;
const DASH = 45;
/** The longest amount that is read here: fifteen digits and a mark, so that no step is inexact and passes. */
const LONGEST_AMOUNT = 16;

/** An amount in cents; below zero where it is none of the usual form and length. */
export function plainAmount(bytes: Uint8Array, start: number, end: number, mark: number): number {
  if (end - start > LONGEST_AMOUNT) return -1;
  let cents = 0;
  let point = -1;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte >= ZERO && byte <= NINE) {
      cents = cents * 10 + byte - ZERO;
    } else {
      if (byte !== mark || point >= 0) return -1;
      point = at;
    }
  }
  if (end === start || point === start) return -1;
  const decimals = point < 0 ? 0 : end - point - 1;
  if (decimals === 2) return cents;
  if (decimals > 2 || (decimals === 0 && point >= 0)) return -1;
  const whole = decimals === 1 ? cents * 10 : cents * 100;
  return whole <= Number.MAX_SAFE_INTEGER ? whole : -1;
}

/** A date as the number 20210131; 0 where it is none. */
export function plainDate(bytes: Uint8Array, start: number, end: number): number {
  if (end - start !== 10 || bytes[start + 4] !== DASH || bytes[start + 7] !== DASH) return 0;
  const century = twoDigits(bytes, start);
  const year = century * 100 + twoDigits(bytes, start + 2);
  const month = twoDigits(bytes, start + 5);
  const day = twoDigits(bytes, start + 8);
  // a part that is no number is no part of any date
  if (!(year >= FIRST_YEAR && year <= LAST_YEAR && month >= 1 && day >= 1)) return 0;
  if (day > daysOfMonth(year, month)) return 0;
  return year * 10_000 + month * 100 + day;
}

/** A number of two digits; far below zero where a byte is no digit. */
function twoDigits(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
}
