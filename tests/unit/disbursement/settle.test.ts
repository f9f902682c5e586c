import {
  type DeterminationMethod,
  euro,
  explainSettlement,
  type LegalReference,
  localDate,
  type Money,
  type Reduction,
  type Scheme,
  type SchemeParameters,
  type SettlementFacts,
  type SettlementOptions,
  schemeById,
  settle,
  toDecimalString,
  withParameters,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../refusal.js";

const decidedOn = localDate("2024-05-01");
const subsidy: SettlementFacts = {
  instrument: "subsidy",
  award: euro("1000"),
  awardedOn: localDate("2021-03-01"),
  costs: euro("900"),
  vatFund: euro("0"),
  cofinancing: null,
  paid: euro("800"),
  received: euro("0"),
  reductions: [],
};
const project: SettlementOptions = { regime: { kind: "awbTitle42" }, method: "actualCosts", decidedOn };
const state = (scheme: Scheme): SettlementOptions => ({
  regime: { kind: "stateScheme", scheme },
  method: "actualCosts",
  decidedOn,
});
const grant: SettlementFacts = { ...subsidy, instrument: "specificGrant" };

/** Tranche III with parameters that a caller read. */
function own(values: { readonly [P in keyof SchemeParameters]?: unknown }): Scheme {
  const scheme = schemeById("t3-2020");
  const reference: LegalReference = { ...scheme.reference, article: "11" };
  const parameters = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      {
        parameter: name,
        versions: [
          {
            from: null,
            until: null,
            value,
            reference,
            evidence: value === null ? "unknown" : "source",
            note: null,
          },
        ],
      },
    ]),
  );
  return withParameters(scheme, parameters as Partial<SchemeParameters>);
}

const story = (facts: SettlementFacts, options: SettlementOptions) => {
  const { final, released, toPay, toRecover, steps } = settle(facts, options);
  const amounts = [final, released, toPay, toRecover].map(toDecimalString);
  const way = steps.map(({ kind, amount }) => `${kind} ${toDecimalString(amount)}`).join(", ");
  return `final ${amounts[0]}, released ${amounts[1]}, pay ${amounts[2]}, recover ${amounts[3]} (${way})`;
};

describe("the method", () => {
  test.each<[DeterminationMethod, Partial<SettlementFacts>, Partial<SettlementOptions>, string]>([
    [
      "fullAmountIfDelivered",
      { costs: euro("1") },
      {},
      "final 1000.00, released 0.00, pay 200.00, recover 0.00 (basis 1000.00)",
    ],
    ["actualCosts", {}, {}, "final 900.00, released 100.00, pay 100.00, recover 0.00 (basis 900.00)"],
    [
      "actualCosts",
      { costs: euro("1200") },
      {},
      "final 1000.00, released 0.00, pay 200.00, recover 0.00 (basis 1200.00, cap 200.00)",
    ],
    [
      "actualCosts",
      { costs: euro("0") },
      {},
      "final 0.00, released 1000.00, pay 0.00, recover 800.00 (basis 0.00)",
    ],
    [
      "actualCosts",
      { costs: euro("800") },
      {},
      "final 800.00, released 200.00, pay 0.00, recover 0.00 (basis 800.00)",
    ],
    [
      "shareOfCosts",
      { costs: euro("1000.01") },
      { sharePercent: "50", rounding: "halfUp" },
      "final 500.01, released 499.99, pay 0.00, recover 299.99 (basis 500.01)",
    ],
    [
      "shareOfCosts",
      { costs: euro("1000.01") },
      { sharePercent: "50", rounding: "floor" },
      "final 500.00, released 500.00, pay 0.00, recover 300.00 (basis 500.00)",
    ],
  ])("%s %o %o", (method, facts, options, expected) => {
    expect(story({ ...subsidy, ...facts }, { ...project, method, ...options })).toBe(expected);
  });
});

describe("co-financing that falls short", () => {
  const cofinancing = { realised: euro("600"), required: euro("900") };

  test("costs nothing, or in proportion, as the caller says", () => {
    const facts = { ...subsidy, cofinancing };
    expect(story(facts, { ...project, shortfall: "none" })).toBe(
      "final 900.00, released 100.00, pay 100.00, recover 0.00 (basis 900.00)",
    );
    expect(story(facts, { ...project, shortfall: "inProportion", rounding: "floor" })).toBe(
      "final 600.00, released 400.00, pay 0.00, recover 200.00 (basis 900.00, cofinancing 300.00)",
    );
  });

  test("is asked of the caller where no rule says what it costs", () => {
    expect(refusal(() => settle({ ...subsidy, cofinancing }, project))).toMatchInlineSnapshot(
      `"SETTLEMENT_INVALID: Found nothing for the consequence of co-financing that falls short; expected none or inProportion: no rule says so by itself."`,
    );
    expect(
      refusal(() => settle({ ...grant, cofinancing }, state(schemeById("t3-2020")))),
    ).toMatchInlineSnapshot(
      `"SCHEME_PARAMETER_UNKNOWN: Found no value for t3-2020.shortfallConsequence on 2021-03-01; expected a value that somebody read in its source (looked for in Stcrt. 2020, 14351). Give the value with a reference of your own, by withParameters or as an argument."`,
    );
    const scheme = own({ shortfallConsequence: "inProportion", recoveryYears: 5 });
    expect(story({ ...grant, cofinancing }, { ...state(scheme), rounding: "halfEven" })).toContain(
      "cofinancing 300.00",
    );
  });

  test("is not asked where there is enough", () => {
    const enough = { realised: euro("900"), required: euro("900") };
    expect(story({ ...subsidy, cofinancing: enough }, project)).toContain("final 900.00");
  });
});

describe("grounds for a lower amount", () => {
  const reduction = (ground: Reduction["ground"], amount: string): Reduction => ({
    ground,
    amount: euro(amount),
    reason: "why",
  });

  test("are taken off in order under title 4.2, and never below zero", () => {
    const reductions = [reduction("activitiesNotDone", "300"), reduction("obligationsNotMet", "700")];
    expect(story({ ...subsidy, reductions }, project)).toBe(
      "final 0.00, released 1000.00, pay 0.00, recover 800.00 (basis 900.00, reduction 300.00, reduction 600.00)",
    );
    const { steps } = settle({ ...subsidy, reductions }, project);
    expect(steps[1]).toMatchObject({
      ground: "activitiesNotDone",
      reference: { article: "4:46", paragraph: "2" },
    });
  });

  test("do not hold between State and treasurer, unless the scheme says so", () => {
    const facts = { ...grant, reductions: [reduction("wrongData", "100")] };
    expect(refusal(() => settle(facts, state(schemeById("t3-2020"))))).toMatchInlineSnapshot(
      `"SETTLEMENT_INVALID: Found grounds of Awb 4:46(2) under t3-2020, where title 4.2 does not hold (Awb 4:21(3)); expected no such grounds, or a scheme that declares the title applicable."`,
    );
    expect(refusal(() => settle(facts, state(own({ title42: null }))))).toMatchInlineSnapshot(
      `"SCHEME_PARAMETER_UNKNOWN: Found no value for title42 on 2021-03-01; expected a value that somebody read in its source (looked for in Stcrt. 2020, 14351, art. 11). Give the value with a reference of your own, by withParameters or as an argument."`,
    );
    expect(story(facts, state(own({ title42: true })))).toContain("reduction 100.00");
  });
});

describe("the days that follow", () => {
  test("six weeks to pay, interest from the day after, five years to recover under title 4.2", () => {
    const { payBefore, interestFrom, recoverUntil, references } = settle(
      { ...subsidy, costs: euro("1") },
      project,
    );
    expect([payBefore, interestFrom, recoverUntil]).toEqual(["2024-06-12", "2024-06-13", "2029-05-01"]);
    expect(references.map(({ article }) => article)).toEqual(["4:87", "4:57"]);
  });

  test("none where nothing is owed", () => {
    const { payBefore, interestFrom, recoverUntil, references } = settle(
      { ...subsidy, costs: euro("800") },
      project,
    );
    expect([payBefore, interestFrom, recoverUntil, references]).toEqual([null, null, null, []]);
  });

  test("how long a scheme allows recovery is asked only where something is to recover", () => {
    expect(settle(grant, state(schemeById("t3-2020"))).recoverUntil).toBeNull();
    const short = { ...grant, costs: euro("100") };
    expect(refusal(() => settle(short, state(schemeById("t3-2020"))))).toMatchInlineSnapshot(
      `"SCHEME_PARAMETER_UNKNOWN: Found no value for t3-2020.recoveryYears on 2021-03-01; expected a value that somebody read in its source (looked for in Stcrt. 2020, 14351). Give the value with a reference of your own, by withParameters or as an argument."`,
    );
    const filled = settle(short, state(own({ recoveryYears: 3 })));
    expect([filled.recoverUntil, filled.callerParameters]).toEqual(["2027-05-01", ["recoveryYears"]]);
  });

  test("a decision on a leap day", () => {
    const leap = settle({ ...subsidy, costs: euro("1") }, { ...project, decidedOn: localDate("2024-02-29") });
    expect(leap.recoverUntil).toBe("2029-02-28");
  });
});

test("what went to the VAT compensation fund already counts as given", () => {
  const { final, netPaid, vatFund, toPay, toRecover } = settle(
    { ...grant, vatFund: euro("150") },
    state(own({ recoveryYears: 5 })),
  );
  expect([final, netPaid, vatFund, toPay, toRecover].map(toDecimalString)).toEqual([
    "900.00",
    "800.00",
    "150.00",
    "0.00",
    "50.00",
  ]);
});

test("what came back counts as not paid", () => {
  expect(story({ ...subsidy, received: euro("100") }, project)).toContain("pay 200.00");
});

test("what cannot be is refused", () => {
  const wrong: readonly [Partial<SettlementFacts>, Partial<SettlementOptions>][] = [
    [{ instrument: "capitalInjection" }, {}],
    [{ instrument: "decentralisationGrant" }, {}],
    [{ instrument: "transfer" }, state(schemeById("t3-2020"))],
    [{ instrument: "subsidy" }, state(schemeById("t3-2020"))],
    [{}, { regime: undefined as never }],
    [{}, { method: undefined as never }],
    [
      { instrument: "specificGrant" },
      { ...state(own({ determinationMethod: "actualCosts" })), method: "shareOfCosts" },
    ],
    [{}, { method: "shareOfCosts" }],
    [{}, { method: "shareOfCosts", sharePercent: "101", rounding: "up" }],
    [{}, { method: "shareOfCosts", sharePercent: "50" }],
    [{ paid: -1 as Money }, {}],
    [{ received: euro("801") }, {}],
    [{ cofinancing: { realised: -1 as Money, required: euro("1") } }, {}],
    [{ reductions: [{ ground: "mood" as never, amount: euro("1"), reason: "" }] }, {}],
    [{ reductions: [{ ground: "wrongData", amount: -1 as Money, reason: "" }] }, {}],
    [{}, { decidedOn: "1 May" as never }],
  ];
  expect(
    `\n${wrong.map(([facts, options]) => refusal(() => settle({ ...subsidy, ...facts }, { ...project, ...options }))).join("\n")}\n`,
  ).toMatchInlineSnapshot(`
    "
    SETTLEMENT_INVALID: Found the instrument "capitalInjection" under awbTitle42; expected subsidy; other money is not determined there.
    SETTLEMENT_INVALID: Found the instrument "decentralisationGrant" under awbTitle42; expected subsidy; other money is not determined there.
    SETTLEMENT_INVALID: Found the instrument "transfer" under stateScheme; expected specificGrant or specialGrant; other money is not determined there.
    SETTLEMENT_INVALID: Found the instrument "subsidy" under stateScheme; expected specificGrant or specialGrant; other money is not determined there.
    SETTLEMENT_INVALID: Found nothing as the regime; expected awbTitle42, or stateScheme with a scheme: there is no default.
    SETTLEMENT_INVALID: Found nothing as the method; expected one of fullAmountIfDelivered, actualCosts, shareOfCosts: there is no default.
    SETTLEMENT_INVALID: Found the method shareOfCosts under t3-2020; expected actualCosts, as the scheme says.
    SETTLEMENT_INVALID: Found nothing as the share of the costs; expected a decimal text in per cent from 0 to 100, such as "50", which this method asks for.
    SETTLEMENT_INVALID: Found "101" as the share of the costs; expected a decimal text in per cent from 0 to 100, such as "50", which this method asks for.
    ROUNDING_UNKNOWN: Found nothing for the rounding; expected one of halfUp, halfEven, up, down, floor, ceiling. There is no default: choose one.
    SETTLEMENT_INVALID: Found the number -1 for paid; expected a Money not below zero.
    SETTLEMENT_INVALID: Found more received than paid; expected at most what was paid.
    SETTLEMENT_INVALID: Found the number -1 for realised; expected a Money not below zero.
    SETTLEMENT_INVALID: Found "mood" as a ground; expected one of activitiesNotDone, obligationsNotMet, wrongData, awardKnownToBeWrong.
    SETTLEMENT_INVALID: Found the number -1 for reduction 0; expected a Money not below zero.
    DATE_INVALID: Found "1 May"; expected a calendar date that exists, written as "2021-01-31".
    "
  `);
});

test("the explanation has the same value, and every step with its article", () => {
  const facts: SettlementFacts = {
    ...subsidy,
    costs: euro("1200"),
    reductions: [{ ground: "wrongData", amount: euro("300"), reason: "why" }],
  };
  const { value, trace } = explainSettlement(facts, project);
  expect(value).toEqual(settle(facts, project));
  expect([trace.result.value, trace.children[0]?.formula]).toEqual(["-100.00", "basis - cap1 - reduction2"]);
});
