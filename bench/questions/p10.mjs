// P10: an amount over twelve shares, against decimal.js and dinero.js.

import { Decimal } from "decimal.js";
import * as dinero from "dinero.js";
import { EUR } from "dinero.js/currencies";
import { allocate, fromCents } from "../../dist/index.js";
import { allocateDecimal } from "../allocateDecimal.mjs";
import { interleaved, ratio, spread, times } from "../measure.mjs";
import { sameResults } from "../sameResults.mjs";
import { seeded } from "../seeded.mjs";

export const asks = "allocate over 12 shares: 30 x / 4 x faster than decimal.js / dinero.js";

const DECIMAL = 30;
const DINERO = 4;
const SHARES = 12;
const CASES = 20_000;

/** Amounts from EUR 0.10 to 25,000,000.00, one in ten below zero; weights to 1,000, one in ten zero. */
function cases() {
  const random = seeded(12);
  return Array.from({ length: CASES }, () => {
    const cents = Math.round(10 * Math.exp(random() * Math.log(2.5e8)));
    const weights = Array.from({ length: SHARES }, () => (random() < 0.1 ? 0 : Math.ceil(random() * 1000)));
    return { cents: random() < 0.1 ? -cents : cents, weights };
  }).filter(({ weights }) => weights.some((weight) => weight > 0));
}

/**
 * Each program gets amounts of its own kind; making them is not timed, nor is reading the parts. One peer comes after
 * the other, as a program asks for one mode.
 */
export async function run({ quick }) {
  const list = cases();
  const amounts = (of) => list.map(({ cents, weights }) => ({ total: of(cents), weights }));
  const ours = amounts(fromCents);
  const rounds = quick ? 5 : 15;
  const decimal = await compared(
    { list: ours, divide: ({ total, weights }) => allocate(total, weights, { mode: "largestRemainder" }) },
    {
      list: amounts((cents) => new Decimal(cents)),
      divide: ({ total, weights }) => allocateDecimal(total, weights),
      toCents: (part) => part.toNumber(),
    },
    rounds,
  );
  // What is over, dinero.js gives to the largest weight first.
  const inDinero = await compared(
    { list: ours, divide: ({ total, weights }) => allocate(total, weights, { mode: "largestWeight" }) },
    {
      list: amounts((cents) => dinero.dinero({ amount: cents, currency: EUR })),
      divide: ({ total, weights }) => dinero.allocate(total, weights),
      toCents: (part) => dinero.toSnapshot(part).amount,
    },
    rounds,
  );
  return {
    measured: `decimal.js ${times(decimal.value)}, dinero.js ${times(inDinero.value)}`,
    held: decimal.value >= DECIMAL && inDinero.value >= DINERO,
    details: [
      `${list.length} seeded amounts, equal to the cent`,
      `largest remainder: ours ${decimal.ours}, decimal.js ${decimal.theirs}`,
      `largest weight: ours ${inDinero.ours}, dinero.js ${inDinero.theirs}`,
    ],
  };
}

/** Holds the parts to be equal, then times both over all amounts. */
async function compared(ours, theirs, rounds) {
  const cents = theirs.list.map((item) => theirs.divide(item).map(theirs.toCents));
  sameResults(ours.list.map(ours.divide), cents, "the peer");
  const taken = await interleaved({ ours: () => each(ours), theirs: () => each(theirs) }, { rounds });
  return {
    value: ratio(taken.theirs, taken.ours),
    ours: spread(taken.ours, "ms"),
    theirs: spread(taken.theirs, "ms"),
  };
}

function each({ list, divide }) {
  for (const item of list) divide(item);
}
