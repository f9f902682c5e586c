import type { OriginalEntry, Position, StageFigures } from "regio-deals";
import { describe, expect, test } from "vitest";
import {
  accounted,
  award,
  cofinancing,
  commitment,
  determination,
  hand,
  onward,
  payment,
  programming,
  recovery,
  reversal,
  spending,
} from "./hand.js";
import { show, three, whole } from "./look.js";

const STAGES = [
  "awarded",
  "paid",
  "onwardPaid",
  "programmed",
  "committed",
  "spent",
  "accounted",
  "determined",
  "determinedProjects",
] as const;

/** The stages of a position that are not zero. */
function fed(position: Position): Readonly<Record<string, unknown>> {
  const { recovery: ofGrant, recoveryProjects, cofinancing: added } = position;
  const all: readonly (readonly [string, number | string])[] = [
    ...STAGES.map((stage) => [stage, show(position[stage].net)] as const),
    ...Object.entries(ofGrant).map(([stage, figure]) => [`recovery.${stage}`, show(figure)] as const),
    ...Object.entries(recoveryProjects).map(
      ([stage, figure]) => [`recoveryProjects.${stage}`, show(figure)] as const,
    ),
    ...(["pledged", "committed", "realised"] as const).map(
      (stage) => [`cofinancing.${stage}`, show(added[stage].net)] as const,
    ),
  ];
  return Object.fromEntries(all.filter(([, figure]) => figure !== 0));
}

const kinds: readonly (readonly [string, OriginalEntry, Readonly<Record<string, number>>])[] = [
  ["a payment feeds paid", payment("e", "2021-03-01", 70), { paid: 70 }],
  ["an onward payment never feeds paid", onward("e", "2021-03-01", 70), { onwardPaid: 70 }],
  ["programming", programming("e", "2021-03-01", 70), { programmed: 70 }],
  ["a commitment", commitment("e", "2021-03-01", 70), { committed: 70 }],
  ["spending", spending("e", "2021-03-01", 70), { spent: 70 }],
  ["accounts", accounted("e", "2021-03-01", 70), { accounted: 70 }],
  ["a determination of the grant", determination("e", "2021-03-01", 70), { determined: 70 }],
  [
    "a determination of a project",
    determination("e", "2021-03-01", 70, { level: "project", project: "q2" }),
    { determinedProjects: 70 },
  ],
  [
    "a claim on the treasurer",
    recovery("e", "2021-03-01", 70, { stage: "claimed" }),
    { "recovery.claimed": 70, "recovery.open": 70 },
  ],
  [
    "a grant that came back goes off paid",
    recovery("e", "2021-03-01", 70),
    { paid: -70, "recovery.received": 70, "recovery.open": -70 },
  ],
  [
    "a claim that was withdrawn",
    recovery("e", "2021-03-01", 70, { stage: "cancelled" }),
    { "recovery.cancelled": 70, "recovery.open": -70 },
  ],
  [
    "a claim on a project",
    recovery("e", "2021-03-01", 70, { level: "project", stage: "claimed" }),
    { "recoveryProjects.claimed": 70, "recoveryProjects.open": 70 },
  ],
  [
    "what a project paid back stays paid",
    recovery("e", "2021-03-01", 70, { level: "project" }),
    { "recoveryProjects.received": 70, "recoveryProjects.open": -70 },
  ],
  [
    "a claim on a project that was withdrawn",
    recovery("e", "2021-03-01", 70, { level: "project", stage: "cancelled" }),
    { "recoveryProjects.cancelled": 70, "recoveryProjects.open": -70 },
  ],
  ["a pledge of the region", cofinancing("e", "2021-03-01", 70), { "cofinancing.pledged": 70 }],
  [
    "a commitment of the region",
    cofinancing("e", "2021-03-01", 70, { stage: "committed" }),
    { "cofinancing.committed": 70 },
  ],
  [
    "what the region put in",
    cofinancing("e", "2021-03-01", 70, { stage: "realised" }),
    { "cofinancing.realised": 70 },
  ],
];

describe("each kind of entry feeds its own stage and no other", () => {
  test.each(kinds)("%s", (_, entry, expected) => {
    expect(fed(whole(hand({ ledger: [entry] })))).toEqual(expected);
  });

  test("an award feeds awarded", () => {
    expect(fed(whole(hand({ awards: [award("w", "2021-03-01", 70)] })))).toEqual({ awarded: 70 });
  });
});

describe("a reversal takes off the stage of what it undoes", () => {
  test.each(kinds)("%s", (_, entry, expected) => {
    const partly = [entry, reversal(entry, "r1", "2021-04-01", 20), reversal(entry, "r2", "2021-05-01", 20)];
    const scaled = Object.entries(expected).map(([stage, figure]) => [stage, (figure / 70) * 30]);
    expect(fed(whole(hand({ ledger: partly })))).toEqual(Object.fromEntries(scaled));
    expect(fed(whole(hand({ ledger: [entry, reversal(entry, "r", "2021-04-01")] })))).toEqual({});
  });
});

describe("a stage shows gross, reversed and net", () => {
  const paid = payment("p", "2021-03-01", 120);
  const portfolio = hand({
    ledger: [paid, payment("p2", "2021-03-02", 80, { line: "b1" }), reversal(paid, "r", "2021-06-01", 45)],
  });

  test("and net is gross less reversed", () => {
    expect(three(whole(portfolio).paid)).toEqual([200, 45, 155]);
  });

  test("and net paid is also less what came back from the treasurer, gross and reversed are not", () => {
    const back = hand({ ledger: [...portfolio.ledger, recovery("back", "2021-07-01", 30)] });
    expect(three(whole(back).paid)).toEqual([200, 45, 125]);
  });

  test("and what came back and was booked wrongly counts no longer once it is reversed", () => {
    const back = recovery("back", "2021-07-01", 30);
    const undone = hand({ ledger: [...portfolio.ledger, back, reversal(back, "undo", "2021-08-01", 10)] });
    expect(three(whole(undone).paid)).toEqual([200, 45, 135]);
    expect(show(whole(undone).recovery.received)).toBe(20);
  });

  test("and a reversal without its original shows as such, below zero", () => {
    expect(three(whole(hand({ ledger: [reversal(paid, "r", "2021-06-01", 45)] })).paid)).toEqual([
      0, 45, -45,
    ]);
  });
});

describe("stages are layers", () => {
  const euro70 = [
    payment("p", "2021-01-01", 70),
    programming("g", "2021-02-01", 70),
    commitment("c", "2021-03-01", 70),
    spending("s", "2021-04-01", 70),
    accounted("a", "2022-04-01", 70),
  ];

  test("the same euro stands in each stage that it reached, and in none twice", () => {
    const { paid, programmed, committed, spent, accounted: told } = whole(hand({ ledger: euro70 }));
    const net = (stage: StageFigures) => show(stage.net);
    expect([paid, programmed, committed, spent, told].map(net)).toEqual([70, 70, 70, 70, 70]);
  });

  test("what is claimed, received and withdrawn leaves what is still to come", () => {
    const ledger = [
      recovery("c", "2021-01-01", 100, { stage: "claimed" }),
      recovery("r", "2021-02-01", 55),
      recovery("w", "2021-03-01", 15, { stage: "cancelled" }),
    ];
    expect(show(whole(hand({ ledger })).recovery.open)).toBe(30);
  });
});
