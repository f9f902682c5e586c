import fc from "fast-check";
import {
  cofinancing,
  disbursementSchedule,
  euro,
  explainCofinancing,
  explainPositions,
  explainSchedule,
  halfAtAwardHalfOnProgress,
  localDate,
  positions,
  type TraceNode,
  traceToJson,
  traceToText,
} from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { describe, expect, test } from "vitest";
import { portfolios } from "../arbitraries/portfolio.js";
import { unlessOutOfRange } from "./unlessOutOfRange.js";

/** Every node of a trace. */
const nodes = (node: TraceNode): readonly TraceNode[] => [node, ...node.children.flatMap(nodes)];

/** What a formula of sums and differences comes to in cents; `null` where an input is unknown or it is of another form. */
function evaluate({ formula, inputs }: TraceNode): bigint | null {
  if (formula === null || !/^\w[\w-]*(?: [-+] \w[\w-]*)*$/.test(formula)) return null;
  const [first, ...rest] = formula.split(" ");
  const figureOf = (name: string | undefined): bigint | null => {
    const found = inputs.find((input) => input.name === name);
    return found === undefined || found.value === null ? null : BigInt(found.value.replace(".", ""));
  };
  let total = figureOf(first);
  for (let i = 0; i < rest.length; i += 2) {
    const value = figureOf(rest[i + 1]);
    if (total === null || value === null) return null;
    total = rest[i] === "+" ? total + value : total - value;
  }
  return total;
}

const wrong = (trace: TraceNode) =>
  nodes(trace).filter((node) => {
    const value = evaluate(node);
    const { unit, value: result } = node.result;
    return unit === "euro" && value !== null && result !== null && BigInt(result.replace(".", "")) !== value;
  });

const twice = (trace: TraceNode) => {
  const ids = nodes(trace).map(({ id }) => id);
  return ids.filter((id, index) => ids.indexOf(id) !== index);
};

const asOf = localDate("2022-06-30");

describe("on generated portfolios", () => {
  test("positions: the traced value is the plain one, ids stand once, and formulas come to their results", () => {
    fc.assert(
      fc.property(
        portfolios(),
        fc.constantFrom("group" as const, "line" as const, "deal" as const, "project" as const),
        (portfolio, by) => {
          const { value, trace } = explainPositions(portfolio, { asOf, by });
          expect(value).toEqual(positions(portfolio, { asOf, by }));
          expect(twice(trace)).toEqual([]);
          expect(wrong(trace)).toEqual([]);
          expect(traceToJson(explainPositions(portfolio, { asOf, by }).trace)).toBe(traceToJson(trace));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("positions: every entry that counts stands in the trace once", () => {
    fc.assert(
      fc.property(portfolios(), (portfolio) => {
        const { trace } = explainPositions(portfolio, { asOf, by: "line" });
        const named = nodes(trace).flatMap(({ entries }) => entries);
        const stages = new Set([
          "payment",
          "spending",
          "commitment",
          "programming",
          "accounted",
          "cofinancing",
        ]);
        const counting = portfolio.ledger.filter(
          (entry) => entry.date <= asOf && stages.has(entry.kind === "reversal" ? entry.of.kind : entry.kind),
        );
        for (const { id } of counting) expect(named.filter((other) => other === id)).toEqual([id]);
      }),
      { numRuns: 40 },
    );
  });

  test("co-financing: the traced value is the plain one, and ids stand once", () => {
    fc.assert(
      fc.property(portfolios(), (portfolio) => {
        for (const { id } of portfolio.deals) {
          const plain = unlessOutOfRange(() => cofinancing(portfolio, id, { asOf }));
          const traced = unlessOutOfRange(() => explainCofinancing(portfolio, id, { asOf }));
          expect(traced?.value).toEqual(plain);
          expect(traced === undefined ? [] : twice(traced.trace)).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  test("a schedule: the traced value is the plain one, and the formula comes to the total", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (cents) => {
        const amount = euro((cents / 100).toFixed(2));
        const options = { anchor: asOf };
        const { value, trace } = explainSchedule(amount, halfAtAwardHalfOnProgress(), options);
        expect(value).toEqual(disbursementSchedule(amount, halfAtAwardHalfOnProgress(), options));
        expect(wrong(trace)).toEqual([]);
      }),
    );
  });
});

test("on the letter, in both languages", () => {
  const { trace } = explainPositions(regioEnvelop, { asOf: localDate("2021-01-01"), by: "group" });
  const first = trace.children.find(({ id }) => id === "positions/t1/toMakeAvailable");
  expect(first && traceToText(first, "en")).toMatchInlineSnapshot(`
    "t1: still to make available: 32000000.00
      ceiling - paid: ceiling 482000000.00, paid 450000000.00
      rests on docs/concepts/stages.md
      Ceiling: 482000000.00
        from t1-zeeland, t1-brainport-eindhoven, t1-rotterdam-zuid, t1-estec, t1-caribisch-nederland, t1-nucleaire-problematiek
      Awarded: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
      Paid: 450000000.00
        gross - reversed - received: gross 450000000.00, reversed 0.00, received unknown
        from t1-zeeland-region, t1-zeeland-last-part, t1-brainport-eindhoven-region, t1-brainport-eindhoven-last-part, t1-rotterdam-zuid-region, t1-estec-ministry, t1-caribisch-nederland-ministry, t1-nucleaire-problematiek-ministry
      Programmed: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
      Committed: unknown
        gross - reversed: gross unknown, reversed unknown, reported 92000000.00, unknownLines 5
        from t1-brainport-eindhoven-committed
      Spent: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
      Accounted for: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
      Determined: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
      Still to programme: unknown
        ceiling - programmed: ceiling 482000000.00, programmed unknown
      Still to commit: unknown
        ceiling - committed: ceiling 482000000.00, committed unknown
      Still to spend: unknown
        paid - spent: paid 450000000.00, spent unknown
      Co-financing pledged: unknown
        gross - reversed: gross unknown, reversed unknown, reported 194000000.00, unknownLines 5
        from t1-brainport-eindhoven-pledged
      Co-financing committed: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
      Co-financing realised: unknown
        gross - reversed: gross unknown, reversed unknown, reported 0.00, unknownLines 6
    "
  `);
  const co = explainCofinancing(regioEnvelop, "drechtsteden", { asOf: localDate("2021-01-01") }).trace;
  expect(traceToText(co, "nl")).toMatchInlineSnapshot(`
    "Cofinanciering van drechtsteden: niet van toepassing
      recht van onbekend
      berust op t3-2020, Stcrt. 2020, 14351
      Afgesproken: niet te bepalen
        telt + telt niet + onbepaald: telt 0.00, telt niet 0.00, onbepaald 0.00, totaal 0.00, maximum 22500000.00, reden niet geheel geboekt
        Gevraagd door de regeling: 22500000.00
          Rijk * aandeel / (100 - aandeel): Rijk 22500000.00, aandeel 50, telt 0.00, tekort 22500000.00, hardheid verplichting, uitkomst niet te bepalen
          berust op t3-2020.requiredShare, RVO, Regio Deals derde tranche (rvo.nl), bron
      Toegezegd: niet te bepalen
        telt + telt niet + onbepaald: telt 0.00, telt niet 0.00, onbepaald 0.00, totaal 0.00, maximum 22500000.00, reden niet geheel geboekt
        Gevraagd door de regeling: 22500000.00
          Rijk * aandeel / (100 - aandeel): Rijk 22500000.00, aandeel 50, telt 0.00, tekort 22500000.00, hardheid verplichting, uitkomst niet te bepalen
          berust op t3-2020.requiredShare, RVO, Regio Deals derde tranche (rvo.nl), bron
      Vastgelegd: niet te bepalen
        telt + telt niet + onbepaald: telt 0.00, telt niet 0.00, onbepaald 0.00, totaal 0.00, verplicht onbekend, reden deel van het Rijk onbekend
        Gevraagd door de regeling: onbekend
          Rijk * aandeel / (100 - aandeel): Rijk onbekend, aandeel 50, telt 0.00, tekort onbekend, hardheid verplichting, uitkomst niet te bepalen
          berust op t3-2020.requiredShare, RVO, Regio Deals derde tranche (rvo.nl), bron
      Gerealiseerd: niet te bepalen
        telt + telt niet + onbepaald: telt 0.00, telt niet 0.00, onbepaald 0.00, totaal 0.00, besteed onbekend, reden deel van het Rijk onbekend
        Gevraagd door de regeling: onbekend
          Rijk * aandeel / (100 - aandeel): Rijk onbekend, aandeel 50, telt 0.00, tekort onbekend, hardheid verplichting, uitkomst niet te bepalen
          berust op t3-2020.requiredShare, RVO, Regio Deals derde tranche (rvo.nl), bron
      Aan het eind: niet van toepassing
        telt + telt niet + onbepaald: telt 0.00, telt niet 0.00, onbepaald 0.00, totaal 0.00, vastgesteld onbekend, reden niet vastgesteld
    "
  `);
});
