import {
  type Award,
  disbursementSchedule,
  halfAtAwardHalfOnProgress,
  type LedgerEntry,
  type LegalReference,
  localDate,
  type Money,
  millions,
  type PaymentEntry,
  type Portfolio,
  positions,
  reschedule,
  type Scheme,
  schemeById,
  settle,
  settlementFacts,
  toDecimalString,
  withParameters,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { refusal } from "../unit/refusal.js";
import { awarded, dealCase, region, spent } from "./dealCase.js";

const asOf = localDate("2025-01-01");
const nowhere = { source: null, where: null } as const;
const booked = { dateBasis: "on", recordedOn: null, qualifier: null, original: null, ...nowhere } as const;

let count = 0;
const pay = (amount: string, over: Partial<PaymentEntry> = {}): PaymentEntry => {
  count += 1;
  return {
    id: `payment-${count}`,
    kind: "payment",
    date: localDate("2020-07-15"),
    amount: millions(amount),
    line: "l",
    award: null,
    recipient: "region",
    partner: "town",
    instrument: "specificGrant",
    ...booked,
    ...over,
  };
};
const cameBack = (amount: string): readonly LedgerEntry[] => {
  count += 1;
  const base = { date: localDate("2024-06-01"), amount: millions(amount), line: "l", deal: null, ...booked };
  const own = { kind: "recovery", level: "grant", award: null, project: null } as const;
  return [
    { id: `claim-${count}`, stage: "claimed", ...base, ...own },
    { id: `back-${count}`, stage: "received", ...base, ...own },
  ];
};
const millionsOf = (amount: Money) => `${Number(toDecimalString(amount)) / 1_000_000} million`;

/** Tranche III, with the three parameters that this settlement needs and that nobody read; here a caller's. */
function readByCaller(): Scheme {
  const scheme = schemeById("t3-2020");
  const reference: LegalReference = { ...scheme.reference, article: "11" };
  const dated = (value: unknown) => ({
    parameter: "read by the caller",
    versions: [{ from: null, until: null, value, reference, evidence: "source", note: null }],
  });
  return withParameters(scheme, {
    shortfallConsequence: dated("inProportion"),
    recoveryYears: dated(5),
  } as never);
}

describe("a deal of tranche III, from award to settlement", () => {
  const award: Award = { ...awarded("20", "2020-07-01", "t3-2020"), id: "award" };
  const ledger = [
    pay("10"),
    pay("10", { date: localDate("2022-03-20") }),
    spent("18"),
    region("15", { stage: "realised" }),
    region("9", { stage: "realised", sector: "private" }),
  ];
  const portfolio = dealCase({ tranche: "III", ceiling: "20", awards: [award], ledger });

  test("half was due at the award, half on progress", () => {
    const { instalments } = disbursementSchedule(millions("20"), halfAtAwardHalfOnProgress(), {
      anchor: award.date,
      events: [
        { event: "award", date: award.date },
        { event: "progressReportAccepted", date: localDate("2022-03-15") },
      ],
      movements: [
        { direction: "paid", date: localDate("2020-07-15"), amount: millions("10") },
        { direction: "paid", date: localDate("2022-03-20"), amount: millions("10") },
      ],
      asOf,
    });
    expect(instalments.map(({ dueOn, status }) => `${dueOn} ${status}`)).toEqual([
      "2020-07-01 paid",
      "2022-03-15 paid",
    ]);
  });

  test("spent 18 of 20, the region 15 of 18 that counts: 18 x 15/18 = 15, so 5 flows back", () => {
    const facts = settlementFacts(portfolio, "award", { asOf });
    expect({ ...facts, cofinancing: undefined }).toMatchObject({
      instrument: "specificGrant",
      award: millions("20"),
      awardedOn: "2020-07-01",
      costs: millions("18"),
      paid: millions("20"),
      received: 0,
    });
    expect(facts.cofinancing).toEqual({ realised: millions("15"), required: millions("18") });
    const settlement = settle(facts, {
      regime: { kind: "stateScheme", scheme: readByCaller() },
      method: "actualCosts",
      rounding: "floor",
      decidedOn: localDate("2025-02-01"),
    });
    expect([settlement.final, settlement.released, settlement.toRecover].map(millionsOf)).toEqual([
      "15 million",
      "5 million",
      "5 million",
    ]);
    expect([settlement.payBefore, settlement.recoverUntil]).toEqual(["2025-03-15", "2030-02-01"]);
    expect(settlement.callerParameters).toEqual(["recoveryYears", "shortfallConsequence"]);
  });

  test("with the scheme as it was read, nobody may say what the shortfall costs", () => {
    const facts = settlementFacts(portfolio, "award", { asOf });
    const options = { method: "actualCosts", decidedOn: localDate("2025-02-01") } as const;
    const regime = { kind: "stateScheme", scheme: schemeById("t3-2020") } as const;
    expect(refusal(() => settle(facts, { ...options, regime }))).toContain("t3-2020.shortfallConsequence");
  });

  test("what came back before the settlement is not asked again", () => {
    const back: Portfolio = { ...portfolio, ledger: [...ledger, ...cameBack("2")] };
    expect(settlementFacts(back, "award", { asOf }).received).toBe(millions("2"));
  });

  test("a lower award is the cap", () => {
    const lower: Portfolio = {
      ...portfolio,
      amendments: [
        {
          kind: "ceiling",
          id: "lower",
          decidedOn: null,
          effectiveOn: localDate("2023-01-01"),
          dateBasis: "on",
          recordedOn: null,
          reason: "less to do",
          changes: [
            { target: { kind: "award", id: "award" }, oldValue: millions("20"), newValue: millions("12") },
          ],
          ...nowhere,
        },
      ],
    };
    expect(settlementFacts(lower, "award", { asOf }).award).toBe(millions("12"));
    const schedule = disbursementSchedule(millions("20"), halfAtAwardHalfOnProgress(), {
      anchor: award.date,
    });
    const amendment = {
      id: "lower",
      effectiveOn: localDate("2023-01-01"),
      newAmount: millions("12"),
      cutFrom: "last",
      replan: null,
    } as const;
    const paid = [{ direction: "paid", date: localDate("2020-07-15"), amount: millions("10") }] as const;
    expect(reschedule(schedule, amendment, paid).actions).toEqual([{ kind: "cut", amount: millions("8") }]);
  });
});

describe("what a ledger must say before a grant can be settled", () => {
  const award: Award = { ...awarded("20", "2020-07-01", "t3-2020"), id: "award" };
  const facts = (parts: Partial<Portfolio>) =>
    settlementFacts({ ...dealCase({ tranche: "III", ceiling: "20", awards: [award] }), ...parts }, "award", {
      asOf,
    });

  test("an award that is there, amounts that are known, and entries that can be told apart", () => {
    const unrecorded = dealCase({ tranche: "III", ceiling: "20", awards: [award], records: ["paid"] });
    const second = { ...award, id: "second" };
    expect(
      `\n${[
        () => settlementFacts(dealCase({ tranche: "III", ceiling: "20" }), "award", { asOf }),
        () => settlementFacts(unrecorded, "award", { asOf }),
        () => facts({ awards: [award, second], ledger: [pay("1")] }),
        () => facts({ ledger: [spent("5"), region("9", { stage: "realised", origin: "unknown" })] }),
      ]
        .map(refusal)
        .join("\n")}\n`,
    ).toMatchInlineSnapshot(`
      "
      ENTRY_INVALID: Found "award" as the award of "the settlement"; expected the id of one of the awards of this portfolio.
      SETTLEMENT_INVALID: Found no known spending of award award; expected a ledger that records it in full.
      SETTLEMENT_INVALID: Found spending or payments on line l that name none of its awards; expected entries that name their award, or a line with one award.
      SETTLEMENT_INVALID: Found co-financing of deal d of which nobody can tell whether it is enough (undetermined); expected co-financing that the ledger holds in full, under a known scheme.
      "
    `);
  });

  test("with two awards on a line, each has its own entries", () => {
    const own = (id: string, amount: string): LedgerEntry => ({ ...spent(amount), award: id }) as LedgerEntry;
    const ledger = [
      pay("7", { award: "award" }),
      pay("3", { award: "second" }),
      own("award", "6"),
      own("second", "2"),
      region("9", { stage: "realised" }),
    ];
    const { paid, costs } = facts({ awards: [award, { ...award, id: "second" }], ledger });
    expect([paid, costs]).toEqual([millions("7"), millions("6")]);
  });

  test("an exempt deal is asked no co-financing", () => {
    const exception = { kind: "exempt", reason: "none asked", ...nowhere } as const;
    const portfolio = dealCase({ tranche: "III", ceiling: "20", awards: [award], exception });
    expect(settlementFacts(portfolio, "award", { asOf }).cofinancing).toBeNull();
  });
});

describe("money that is paid and neither determined nor recovered", () => {
  test("a capital injection shows as paid, and cannot be settled", () => {
    const award: Award = { ...awarded("5", "2020-07-01", null), id: "award", instrument: "capitalInjection" };
    const exception = { kind: "exempt", reason: "none asked", ...nowhere } as const;
    const ledger = [pay("5", { instrument: "capitalInjection" })];
    const portfolio = dealCase({ tranche: "I", ceiling: "5", awards: [award], ledger, exception });
    expect(positions(portfolio, { asOf, by: "deal" }).total.paid.net.value).toBe(millions("5"));
    const facts = settlementFacts(portfolio, "award", { asOf });
    const options = { method: "actualCosts", decidedOn: asOf } as const;
    expect(
      refusal(() => settle(facts, { ...options, regime: { kind: "awbTitle42" } })),
    ).toMatchInlineSnapshot(
      `"SETTLEMENT_INVALID: Found the instrument "capitalInjection" under awbTitle42; expected subsidy; other money is not determined there."`,
    );
  });
});
