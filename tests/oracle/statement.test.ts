import fc from "fast-check";
import { checkStatement, type Figure, type FigureUnit, type RelationKind } from "regio-deals";
import { expect, test } from "vitest";

/** A number as a quotient of two bigints; nothing here shares code with what it judges. */
interface Ratio {
  readonly above: bigint;
  readonly below: bigint;
}

const ratio = (above: bigint, below = 1n): Ratio =>
  below < 0n ? { above: -above, below: -below } : { above, below };
const plus = (a: Ratio, b: Ratio) => ratio(a.above * b.below + b.above * a.below, a.below * b.below);
const times = (a: Ratio, b: Ratio) => ratio(a.above * b.above, a.below * b.below);
const less = (a: Ratio, b: Ratio) => plus(a, times(b, ratio(-1n)));
const over = (a: Ratio, b: Ratio) => ratio(a.above * b.below, a.below * b.above);
const sign = ({ above }: Ratio) => (above > 0n ? 1 : above < 0n ? -1 : 0);
const isBelow = (a: Ratio, b: Ratio) => sign(less(a, b)) < 0;
const size = (a: Ratio) => (sign(a) < 0 ? times(a, ratio(-1n)) : a);
const HALF = ratio(1n, 2n);

/** Reads a decimal text one character at a time. */
function read(text: string): Ratio {
  let [above, below, afterPoint] = [0n, 1n, false];
  for (const character of text.replace("-", "")) {
    if (character === ".") afterPoint = true;
    else {
      above = above * 10n + BigInt(character);
      if (afterPoint) below *= 10n;
    }
  }
  return ratio(text.startsWith("-") ? -above : above, below);
}

const decimals = (text: string) => (text.includes(".") ? text.length - text.indexOf(".") - 1 : 0);

/** Writes a number to so many digits, by long division, half up. */
function write(value: Ratio, digits: number): string {
  const { above, below } = size(value);
  let whole = above / below;
  let rest = above % below;
  const after: bigint[] = [];
  for (let i = 0; i < digits; i++) {
    after.push((rest * 10n) / below);
    rest = (rest * 10n) % below;
  }
  if (rest * 2n >= below) {
    let i = digits - 1;
    while (i >= 0 && after[i] === 9n) after[i--] = 0n;
    if (i >= 0) after[i] = (after[i] as bigint) + 1n;
    else whole += 1n;
  }
  const text = digits === 0 ? String(whole) : `${whole}.${after.join("")}`;
  return sign(value) < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}

const SCALE: Readonly<Record<FigureUnit, bigint>> = {
  euro: 1n,
  thousand: 1_000n,
  million: 1_000_000n,
  percent: 1n,
  count: 1n,
  ratio: 1n,
  date: 1n,
};

const scaleOf = ({ unit }: Figure) => ratio(SCALE[unit]);
const amountOf = (figure: Figure) => times(read(figure.value), scaleOf(figure));
const stepOf = (figure: Figure) =>
  times(
    read(figure.step ?? `0.${"0".repeat(decimals(figure.value))}1`),
    figure.step ? ratio(1n) : ratio(10n),
  );
const halfStep = (figure: Figure) => times(times(stepOf(figure), scaleOf(figure)), HALF);

/** What a relation of exact numbers comes to; `undefined` for a division by zero. */
function outcomeOf(kind: RelationKind, values: readonly Ratio[]): Ratio | undefined {
  let result = values[0] as Ratio;
  for (const value of values.slice(1)) {
    if (kind === "sum") result = plus(result, value);
    else if (kind === "difference") result = less(result, value);
    else if (kind === "product") result = times(result, value);
    else if (sign(value) === 0) return undefined;
    else result = over(result, value);
  }
  return kind === "percentage" ? times(result, ratio(100n)) : result;
}

/** Every way to move each number half a step down or up. */
function corners(figures: readonly Figure[]): readonly (readonly Ratio[])[] {
  return figures.reduce<readonly (readonly Ratio[])[]>(
    (all, figure) =>
      all.flatMap((values) => [
        [...values, less(amountOf(figure), halfStep(figure))],
        [...values, plus(amountOf(figure), halfStep(figure))],
      ]),
    [[]],
  );
}

function judge(kind: RelationKind, operands: readonly Figure[], result: Figure, tolerance: string) {
  const cannotTell = { outcome: "cannotTell", expected: null, difference: null };
  const computed = outcomeOf(kind, operands.map(amountOf));
  if (computed === undefined) return cannotTell;
  const published = amountOf(result);
  const apart = size(less(published, computed));
  let holds: boolean;
  if (kind === "atLeast") holds = !isBelow(computed, published);
  else if (kind === "atMost") holds = !isBelow(published, computed);
  else if (tolerance !== "rounding") holds = !isBelow(times(read(tolerance), scaleOf(result)), apart);
  else if (kind === "sum" || kind === "difference" || kind === "equals") {
    holds = !isBelow([...operands, result].map(halfStep).reduce(plus), apart);
  } else {
    const moved = corners(operands);
    if (kind !== "product") {
      const signs = new Set(moved.map((values) => sign(values[1] as Ratio)));
      if (signs.size > 1 || signs.has(0)) return cannotTell;
    }
    const possible = moved.map((values) => outcomeOf(kind, values) as Ratio);
    const low = less(published, halfStep(result));
    const high = plus(published, halfStep(result));
    holds =
      !possible.every((value) => isBelow(value, low)) && !possible.every((value) => isBelow(high, value));
  }
  return { outcome: holds ? "pass" : "fail", ...shownAs(computed, result, holds) };
}

/** The figures as shown: on a fail digit after digit, from those written on, until the larger looks the larger. */
function shownAs(computed: Ratio, result: Figure, holds: boolean) {
  const inUnit = over(computed, scaleOf(result));
  const actual = read(result.value);
  const misleads = (digits: number) =>
    sign(less(actual, read(write(inUnit, digits)))) !== sign(less(actual, inUnit));
  let digits = decimals(result.step ?? result.value);
  if (!holds && misleads(digits)) {
    digits = Math.max(digits, decimals(result.value));
    while (misleads(digits)) digits += 1;
  }
  const expected = write(inUnit, digits);
  return {
    expected,
    difference:
      result.unit === "date"
        ? null
        : write(less(actual, read(expected)), Math.max(digits, decimals(result.value))),
  };
}

const decimalText = (most: number) =>
  fc
    .tuple(fc.integer({ min: -most, max: most }), fc.integer({ min: 0, max: 3 }))
    .map(([units, digits]) => write(ratio(BigInt(units), 10n ** BigInt(digits)), digits));

const figures: fc.Arbitrary<Figure> = fc.record(
  {
    value: fc.oneof(decimalText(20), decimalText(1_000_000)),
    unit: fc.constantFrom<FigureUnit[]>("euro", "thousand", "million", "percent", "count", "ratio", "date"),
    step: fc.constantFrom("1", "0.5", "0.01", "0", "10"),
    where: fc.constant("L1"),
  },
  { requiredKeys: ["value", "unit", "where"] },
);

const counts: Readonly<Record<RelationKind, readonly [number, number]>> = {
  sum: [1, 5],
  difference: [1, 5],
  product: [1, 4],
  ratio: [2, 2],
  percentage: [2, 2],
  equals: [1, 1],
  atLeast: [1, 1],
  atMost: [1, 1],
};

/** A relation, of which the result lies near what it should be as often as not. */
const relations = fc
  .constantFrom(...(Object.keys(counts) as RelationKind[]))
  .chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      operands: fc.array(figures, { minLength: counts[kind][0], maxLength: counts[kind][1] }),
      tolerance: fc.constantFrom("0", "rounding", "rounding", "0.5", "1"),
      result: figures,
      near: fc.boolean(),
      digits: fc.integer({ min: 0, max: 3 }),
      off: fc.integer({ min: -3, max: 3 }),
    }),
  )
  .map(({ near, digits, off, result, ...rest }) => {
    const computed = near ? outcomeOf(rest.kind, rest.operands.map(amountOf)) : undefined;
    if (computed === undefined) return { ...rest, result };
    const moved = plus(over(computed, scaleOf(result)), ratio(BigInt(off), 2n * 10n ** BigInt(digits)));
    return { ...rest, result: { ...result, value: write(moved, digits) } };
  });

test("every relation comes to what the slow evaluator says, in outcome, expected and difference", () => {
  const seen: Record<string, number> = {};
  fc.assert(
    fc.property(relations, ({ kind, operands, result, tolerance }) => {
      const ids = operands.map((_, index) => `f${index}`);
      const [finding] = checkStatement({
        id: "statement",
        title: "Generated",
        source: { id: "s", title: "S", publisher: null, reference: null, url: null },
        figures: { ...Object.fromEntries(ids.map((id, i) => [id, operands[i] as Figure])), result },
        relations: [{ id: "relation", kind, operands: ids, result: "result", tolerance }],
      });
      const { outcome = "", expected, difference } = finding ?? {};
      expect({ outcome, expected, difference }).toEqual(judge(kind, operands, result, tolerance));
      seen[`${kind} ${outcome}`] = (seen[`${kind} ${outcome}`] ?? 0) + 1;
    }),
    { numRuns: 6_000 },
  );
  for (const kind of Object.keys(counts)) {
    expect(seen[`${kind} pass`], `${kind} passes`).toBeGreaterThan(20);
    expect(seen[`${kind} fail`], `${kind} fails`).toBeGreaterThan(20);
  }
  expect(seen["ratio cannotTell"]).toBeGreaterThan(5);
});
