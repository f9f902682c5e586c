/** The kinds of entry that name a line, a deal or both. */
const PLACED: ReadonlySet<unknown> = new Set([
  "onwardPayment",
  "programming",
  "commitment",
  "spending",
  "cofinancing",
  "accounted",
  "determination",
  "recovery",
]);

/** Whether a kind of entry names a line, a deal or both. */
export function isPlacedKind(kind: unknown): boolean {
  return PLACED.has(kind);
}

/** Whether a kind of entry can be reversed: a payment, which always names a line, or one that is placed. */
export function isOriginalKind(kind: unknown): kind is string {
  return kind === "payment" || isPlacedKind(kind);
}
