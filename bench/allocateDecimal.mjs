// The method of the largest remainder, as a good engineer writes it with decimal.js.

/**
 * Divides an amount in cents by whole weights.
 *
 * @param total - A Decimal.
 * @param weights - Numbers.
 * @returns Decimals that add up to the total; of equal remainders the lower index comes first.
 */
export function allocateDecimal(total, weights) {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const size = total.abs();
  const products = weights.map((weight) => size.times(weight));
  const parts = products.map((product) => product.divToInt(whole));
  const remainders = products.map((product, i) => product.minus(parts[i].times(whole)));
  const over = parts.reduce((left, part) => left.minus(part), size).toNumber();
  if (over > 0) {
    const order = weights.map((_, i) => i).sort((a, b) => remainders[b].comparedTo(remainders[a]) || a - b);
    for (const i of order.slice(0, over)) parts[i] = parts[i].plus(1);
  }
  return total.isNegative() ? parts.map((part) => part.negated()) : parts;
}
