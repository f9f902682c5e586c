import {
  type CofinancingAtStage,
  type ComparedStage,
  cofinancing,
  formatEuro,
  localDate,
  type Money,
  type Portfolio,
  type RatioRange,
  schemeById,
  withParameters,
} from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { describe, expect, test } from "vitest";
import {
  agreedAmount,
  agreedShare,
  agreedTotal,
  awarded,
  committed,
  dealCase,
  determined,
  region,
  spent,
} from "./dealCase.js";

const asOf = localDate("2021-01-01");
const mln = (amount: Money | null): string =>
  amount === null
    ? "unknown"
    : formatEuro(amount, { locale: "en-GB", unit: "million", decimals: 2, rounding: "floor" });

const range = (ratio: RatioRange | null): string => {
  if (ratio === null) return "unknown";
  return ratio.atLeast === ratio.atMost ? ratio.atLeast : `${ratio.atLeast} to ${ratio.atMost}`;
};

/** One line a stage: what counts of what there is, and what each requirement comes to. */
function story(stage: CofinancingAtStage): readonly string[] {
  const { counted, excluded, undetermined, state, requirements, outcome, reason } = stage;
  return [
    `State ${mln(state)}, counted ${mln(counted)}, excluded ${mln(excluded)}, undetermined ${mln(undetermined)}: ${outcome}${reason === null ? "" : ` (${reason})`}`,
    `share ${range(stage.shareOfTotal)}, multiplier ${range(stage.multiplier)}`,
    ...requirements.map(
      (asked) =>
        `${asked.origin} (${asked.firmness}) asks ${mln(asked.required)}, has ${mln(asked.counted)}, lacks ${mln(asked.shortfall)}: ${asked.outcome}`,
    ),
  ];
}

const look = (portfolio: Portfolio, stage: ComparedStage, deal = "d") =>
  story(cofinancing(portfolio, deal, { asOf }).stages[stage]);

describe("the deals of the letter", () => {
  test("Brainport: 194 pledged of 240 expected, a target; whose money it is nobody says", () => {
    expect(look(regioEnvelop, "pledged", "brainport-eindhoven")).toMatchInlineSnapshot(`
      [
        "State €130.00m, counted €0.00m, excluded €0.00m, undetermined €194.00m: short",
        "share 0.00 to 59.87, multiplier 0.00 to 1.49",
        "agreement (target) asks €240.00m, has €194.00m, lacks €46.00m: short",
      ]
    `);
  });

  test("Zeeland: the region agreed to at least 35 beside 35 of the State", () => {
    expect(look(regioEnvelop, "agreed", "zeeland")).toMatchInlineSnapshot(`
      [
        "State €35.00m, counted €35.00m, excluded €0.00m, undetermined €0.00m: notApplicable (perAgreement)",
        "share 50.00, multiplier 1.00",
      ]
    `);
    expect(look(regioEnvelop, "pledged", "zeeland")).toMatchInlineSnapshot(`
      [
        "State €35.00m, counted €0.00m, excluded €0.00m, undetermined €0.00m: cannotTell (notRecorded)",
        "share 0.00, multiplier 0.00",
        "agreement (unknown) asks €35.00m, has €0.00m, lacks €35.00m: cannotTell",
      ]
    `);
  });

  test("Foodvalley: 73.6 in all, so 53.6 beside 20 of the State", () => {
    expect(look(regioEnvelop, "agreed", "foodvalley")).toMatchInlineSnapshot(`
      [
        "State €20.00m, counted €53.60m, excluded €0.00m, undetermined €0.00m: notApplicable (perAgreement)",
        "share 72.82, multiplier 2.68",
      ]
    `);
  });

  test("Midden- en West-Brabant: an effort of 120 beside 10, of which 54 public and not added once more", () => {
    expect(look(regioEnvelop, "agreed", "midden-en-west-brabant")).toMatchInlineSnapshot(`
      [
        "State €10.00m, counted €120.00m, excluded €0.00m, undetermined €0.00m: notApplicable (perAgreement)",
        "share 92.30, multiplier 12.00",
      ]
    `);
    expect(look(regioEnvelop, "pledged", "midden-en-west-brabant")).toMatchInlineSnapshot(`
      [
        "State €10.00m, counted €0.00m, excluded €0.00m, undetermined €0.00m: cannotTell (notRecorded)",
        "share 0.00, multiplier 0.00",
        "agreement (effort) asks €120.00m, has €0.00m, lacks €120.00m: cannotTell",
      ]
    `);
  });

  test("Natuurinclusieve Landbouw: 20 in all", () => {
    expect(look(regioEnvelop, "agreed", "natuurinclusieve-landbouw")).toMatchInlineSnapshot(`
      [
        "State €10.00m, counted €10.00m, excluded €0.00m, undetermined €0.00m: notApplicable (perAgreement)",
        "share 50.00, multiplier 1.00",
      ]
    `);
  });

  test("Achterhoek: half of the total was agreed", () => {
    expect(look(regioEnvelop, "agreed", "achterhoek")).toMatchInlineSnapshot(`
      [
        "State €20.00m, counted €20.00m, excluded €0.00m, undetermined €0.00m: notApplicable (perAgreement)",
        "share 50.00, multiplier 1.00",
      ]
    `);
  });

  test.each(["nucleaire-problematiek", "estec", "caribisch-nederland"])("%s owes nothing", (deal) => {
    const { stages, exception } = cofinancing(regioEnvelop, deal, { asOf });
    expect(Object.values(stages).map(({ outcome }) => outcome)).toEqual(Array(5).fill("notApplicable"));
    expect(exception?.reason).toContain("ministry");
  });

  test("execution costs owe nothing: they are no deal", () => {
    const { stages, scheme } = cofinancing(regioEnvelop, regioEnvelop.reservations[0]?.id ?? "", { asOf });
    expect(Object.values(stages).map(({ reason }) => reason)).toEqual(Array(5).fill("exempt"));
    expect(scheme).toBeNull();
  });

  test("a deal of which nothing was agreed cannot be told, in any tranche", () => {
    expect(look(regioEnvelop, "agreed", "rotterdam-zuid")).toMatchInlineSnapshot(`
      [
        "State €130.00m, counted €0.00m, excluded €0.00m, undetermined €0.00m: cannotTell (noShare)",
        "share 0.00, multiplier 0.00",
        "scheme (obligation) asks unknown, has €0.00m, lacks unknown: cannotTell",
      ]
    `);
    expect(look(regioEnvelop, "agreed", "drechtsteden")).toMatchInlineSnapshot(`
      [
        "State €22.50m, counted €0.00m, excluded €0.00m, undetermined €0.00m: cannotTell (notRecorded)",
        "share 0.00, multiplier 0.00",
        "scheme (obligation) asks €22.50m, has €0.00m, lacks €22.50m: cannotTell",
      ]
    `);
  });
});

describe("Achterhoek: the region carries 72 % of what is spent", () => {
  test("7.2 of every 10 is more than the half that was agreed", () => {
    const portfolio = dealCase({
      tranche: "II",
      ceiling: "20",
      agreed: [agreedShare("50")],
      ledger: [spent("2.8"), region("7.2", { stage: "realised" })],
    });
    expect(look(portfolio, "realised")).toMatchInlineSnapshot(`
      [
        "State €2.80m, counted €7.20m, excluded €0.00m, undetermined €0.00m: met",
        "share 72.00, multiplier 2.57",
        "agreement (unknown) asks €2.80m, has €7.20m, lacks €0.00m: met",
      ]
    `);
  });
});

describe("tranche III counts public money only", () => {
  const ledger = [
    region("8"),
    region("5", { sector: "private" }),
    region("3", { form: "inKind" }),
    region("2", { origin: "otherPublicBody", disposable: true }),
    region("1", { origin: "otherPublicBody", disposable: false }),
    region("4", { origin: "otherPublicBody" }),
    region("6", { sector: "unknown" }),
    region("7", { origin: "unknown" }),
    region("9", { partner: "ministry" }),
    region("0.5", { origin: "stateSubsidy" }),
  ];

  test("each entry that does not count has its reason", () => {
    const portfolio = dealCase({ tranche: "III", ceiling: "15", ledger });
    const { groups } = cofinancing(portfolio, "d", { asOf }).stages.pledged;
    expect(
      groups.map(({ amount, class: judgement, reason }) => `${mln(amount)} ${judgement} ${reason ?? ""}`),
    ).toMatchInlineSnapshot(`
      [
        "€8.00m counted ",
        "€5.00m excluded sector",
        "€3.00m excluded form",
        "€2.00m counted ",
        "€1.00m excluded notDisposable",
        "€4.00m undetermined disposableUnknown",
        "€6.00m undetermined sectorUnknown",
        "€7.00m undetermined originUnknown",
        "€9.00m excluded stateMoney",
        "€0.50m counted ",
      ]
    `);
    expect(look(portfolio, "pledged")).toMatchInlineSnapshot(`
      [
        "State €15.00m, counted €10.50m, excluded €18.00m, undetermined €17.00m: cannotTell (undetermined)",
        "share 41.17 to 64.70, multiplier 0.70 to 1.83",
        "scheme (obligation) asks €15.00m, has €10.50m, lacks €4.50m: cannotTell",
      ]
    `);
  });

  test("what is committed is held to what is committed, a cent short is short", () => {
    const enough = [committed("6"), region("6", { stage: "committed" })];
    expect(
      look(dealCase({ tranche: "III", ceiling: "15", ledger: enough }), "committed"),
    ).toMatchInlineSnapshot(`
      [
        "State €6.00m, counted €6.00m, excluded €0.00m, undetermined €0.00m: met",
        "share 50.00, multiplier 1.00",
        "scheme (obligation) asks €6.00m, has €6.00m, lacks €0.00m: met",
      ]
    `);
    const cent = [committed("6.00000001"), region("6", { stage: "committed" })];
    expect(
      look(dealCase({ tranche: "III", ceiling: "15", ledger: cent }), "committed"),
    ).toMatchInlineSnapshot(`
      [
        "State €6.00m, counted €6.00m, excluded €0.00m, undetermined €0.00m: short",
        "share 49.99, multiplier 0.99",
        "scheme (obligation) asks €6.00m, has €6.00m, lacks €0.00m: short",
      ]
    `);
  });
});

describe("tranche IV counts public and private, in cash and in kind, and no other State money", () => {
  const scheme = "t4-2023";
  const awards = [awarded("10", "2023-06-01", scheme)];
  const ledger = [
    region("4", { sector: "private", form: "inKind" }),
    region("3", { origin: "stateSpecificGrant" }),
    region("2", { sector: "private", origin: "stateSubsidy" }),
    region("1", { origin: "eu" }),
    region("6"),
  ];

  test("the award's scheme governs, also years after its lapse", () => {
    const portfolio = dealCase({ tranche: "IV", ceiling: "10", awards, ledger });
    const result = cofinancing(portfolio, "d", { asOf: localDate("2030-01-01") });
    expect([result.scheme, result.governedFrom]).toEqual(["t4-2023", "2023-06-01"]);
    expect(story(result.stages.pledged)).toMatchInlineSnapshot(`
      [
        "State €10.00m, counted €11.00m, excluded €3.00m, undetermined €2.00m: met",
        "share 52.38 to 56.52, multiplier 1.10 to 1.30",
        "scheme (obligation) asks €10.00m, has €11.00m, lacks €0.00m: met",
      ]
    `);
  });

  test("a reasoned deviation lowers what is asked, and says why", () => {
    const exception = {
      kind: "lowerShare",
      share: "25",
      reason: "Few means",
      source: null,
      where: null,
    } as const;
    const portfolio = dealCase({ tranche: "IV", ceiling: "30", awards, ledger, exception });
    const result = cofinancing(portfolio, "d", { asOf: localDate("2024-01-01") });
    expect(story(result.stages.pledged)).toMatchInlineSnapshot(`
      [
        "State €30.00m, counted €11.00m, excluded €3.00m, undetermined €2.00m: met",
        "share 26.82 to 30.23, multiplier 0.36 to 0.43",
        "exception (obligation) asks €10.00m, has €11.00m, lacks €0.00m: met",
      ]
    `);
    expect(result.exception?.reason).toBe("Few means");
  });

  test("under a scheme that does not speak of deviations, between the two shares nobody can tell", () => {
    const exception = {
      kind: "lowerShare",
      share: "25",
      reason: "Few means",
      source: null,
      where: null,
    } as const;
    const asked = (paid: string) =>
      look(dealCase({ tranche: "III", ceiling: "30", ledger: [region(paid)], exception }), "pledged");
    expect([asked("9.9"), asked("10"), asked("29.9"), asked("30")]).toMatchInlineSnapshot(`
      [
        [
          "State €30.00m, counted €9.90m, excluded €0.00m, undetermined €0.00m: short",
          "share 24.81, multiplier 0.33",
          "exception (obligation) asks €10.00m, has €9.90m, lacks €0.10m: short",
        ],
        [
          "State €30.00m, counted €10.00m, excluded €0.00m, undetermined €0.00m: cannotTell (deviation)",
          "share 25.00, multiplier 0.33",
          "exception (obligation) asks €10.00m, has €10.00m, lacks €0.00m: cannotTell",
        ],
        [
          "State €30.00m, counted €29.90m, excluded €0.00m, undetermined €0.00m: cannotTell (deviation)",
          "share 49.91, multiplier 0.99",
          "exception (obligation) asks €10.00m, has €29.90m, lacks €0.00m: cannotTell",
        ],
        [
          "State €30.00m, counted €30.00m, excluded €0.00m, undetermined €0.00m: met",
          "share 50.00, multiplier 1.00",
          "exception (obligation) asks €10.00m, has €30.00m, lacks €0.00m: met",
        ],
      ]
    `);
  });

  test("a caller who read that it may not, holds the deal to the full share", () => {
    const exception = {
      kind: "lowerShare",
      share: "25",
      reason: "Few means",
      source: null,
      where: null,
    } as const;
    const { reference } = schemeById("t3-2020");
    const version = {
      from: null,
      until: null,
      value: false,
      reference,
      evidence: "source",
      note: null,
    } as const;
    const own = withParameters(schemeById("t3-2020"), {
      reasonedDeviation: { parameter: "own", versions: [version] },
    });
    const portfolio = dealCase({ tranche: "III", ceiling: "30", ledger: [region("10")], exception });
    const result = cofinancing(portfolio, "d", { asOf, scheme: own });
    expect(story(result.stages.pledged)).toMatchInlineSnapshot(`
      [
        "State €30.00m, counted €10.00m, excluded €0.00m, undetermined €0.00m: short",
        "share 25.00, multiplier 0.33",
        "scheme (obligation) asks €30.00m, has €10.00m, lacks €20.00m: short",
      ]
    `);
    expect(result.callerParameters).toEqual(["reasonedDeviation"]);
  });
});

describe("in the end", () => {
  const parts = { tranche: "III", ceiling: "15", agreed: [agreedTotal("40", { firmness: "obligation" })] };

  test("before determination nothing is asked", () => {
    expect(look(dealCase({ ...parts, ledger: [spent("12")] }), "final")).toMatchInlineSnapshot(`
      [
        "State €0.00m, counted €0.00m, excluded €0.00m, undetermined €0.00m: notApplicable (notDetermined)",
        "share unknown, multiplier unknown",
      ]
    `);
  });

  test("what the region put in is held to the determined amount, the agreed figure in proportion", () => {
    const ledger = [spent("12"), determined("12"), region("12", { stage: "realised" })];
    expect(look(dealCase({ ...parts, ledger }), "final")).toMatchInlineSnapshot(`
      [
        "State €12.00m, counted €12.00m, excluded €0.00m, undetermined €0.00m: short",
        "share 50.00, multiplier 1.00",
        "scheme (obligation) asks €12.00m, has €12.00m, lacks €0.00m: met",
        "agreement (obligation) asks €20.00m, has €12.00m, lacks €8.00m: short",
      ]
    `);
  });

  test("a determination at zero asks nothing", () => {
    expect(look(dealCase({ ...parts, ledger: [determined("0")] }), "final")).toMatchInlineSnapshot(`
      [
        "State €0.00m, counted €0.00m, excluded €0.00m, undetermined €0.00m: met",
        "share unknown, multiplier unknown",
        "scheme (obligation) asks €0.00m, has €0.00m, lacks €0.00m: met",
        "agreement (obligation) asks €0.00m, has €0.00m, lacks €0.00m: met",
      ]
    `);
  });

  test("a ledger that does not hold what was realised tells nothing", () => {
    const ledger = [determined("12"), region("12", { stage: "realised" })];
    const records = ["determined"] as const;
    expect(look(dealCase({ ...parts, records, ledger }), "final")).toMatchInlineSnapshot(`
      [
        "State €12.00m, counted €12.00m, excluded €0.00m, undetermined €0.00m: cannotTell (notRecorded)",
        "share 50.00, multiplier 1.00",
        "scheme (obligation) asks €12.00m, has €12.00m, lacks €0.00m: cannotTell",
        "agreement (obligation) asks €20.00m, has €12.00m, lacks €8.00m: cannotTell",
      ]
    `);
  });
});

test("an agreed amount is asked in proportion to the ceiling, up to the cent", () => {
  const portfolio = dealCase({
    tranche: "I",
    ceiling: "30",
    agreed: [agreedAmount("10", { firmness: "obligation" })],
    ledger: [committed("1")],
  });
  const { stages } = cofinancing(portfolio, "d", { asOf });
  expect(stages.committed.required).toBe(33_333_334);
});

test("a deal that the portfolio does not hold is refused", () => {
  expect(() => cofinancing(regioEnvelop, "atlantis", { asOf })).toThrowErrorMatchingInlineSnapshot(
    `[DomainError: Found "atlantis"; expected the id of a deal or a reservation of this portfolio.]`,
  );
});
