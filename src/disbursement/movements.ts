import { type LocalDate, localDate } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import { type DomainError, unexpected } from "../foundation/domainError.js";
import { add } from "../money/add.js";
import { type Money, ZERO } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import type { Movement, MovementDirection } from "./schedule.js";

/** What movements come to on a day. */
export interface Balance {
  /** Paid out. */
  readonly paid: Money;
  /** Asked back, neither received nor cancelled. */
  readonly claimed: Money;
  /** Come back. */
  readonly received: Money;
}

const DIRECTIONS: readonly MovementDirection[] = ["paid", "claimed", "cancelled", "received"];

/**
 * Adds up movements up to a day, inclusive; all of them where no day is given.
 *
 * @throws {@link DomainError} `SCHEDULE_INVALID` for an unknown direction, an amount below zero, or more received and
 * cancelled than was claimed.
 */
export function balanceOf(movements: readonly Movement[], asOf: LocalDate | null): Balance {
  const sums: Record<MovementDirection, Money> = {
    paid: ZERO,
    claimed: ZERO,
    cancelled: ZERO,
    received: ZERO,
  };
  movements.forEach(({ direction, date, amount }, index) => {
    if (!DIRECTIONS.includes(direction)) {
      throw invalid(
        `${describeValue(direction)} as the direction of movement ${index}`,
        `one of ${DIRECTIONS.join(", ")}`,
      );
    }
    if (!Number.isSafeInteger(amount) || amount < 0) {
      throw invalid(
        `${describeValue(amount)} as the amount of movement ${index}`,
        "a Money not below zero: the direction says which way it went",
      );
    }
    if (asOf === null || localDate(date) <= asOf) sums[direction] = add(sums[direction], amount);
  });
  const claimed = subtract(subtract(sums.claimed, sums.cancelled), sums.received);
  if (claimed < 0)
    throw invalid("more received and cancelled than was claimed", "a claim before money comes back");
  return { paid: sums.paid, claimed, received: sums.received };
}

/** The error that a schedule cannot be what it is given. */
export function invalid(found: string, expected: string): DomainError {
  return unexpected("SCHEDULE_INVALID", found, expected);
}
