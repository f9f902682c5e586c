// A made-up portfolio for the test, without a ledger: deals with one line and with several, and lines that record little.

const STAGES = [
  "awarded",
  "paid",
  "onwardPaid",
  "programmed",
  "committed",
  "spent",
  "cofinancingPledged",
  "cofinancingCommitted",
  "cofinancingRealised",
  "accounted",
  "determined",
  "recovery",
];

const names = { name: "Made up", aliases: [] };

const line = (
  /** @type {string} */ id,
  /** @type {string} */ group,
  /** @type {string} */ deal,
  ceiling = "9000000000.00",
  records = STAGES,
) => ({ id, group, holder: { kind: "deal", id: deal }, ...names, ceiling, records });

const deal = (/** @type {string} */ id) => ({
  id,
  ...names,
  partners: ["town", "province"],
  treasurer: "town",
  terms: { signedOn: "2019-03-01", period: { from: "2019-03-01", until: "2024-01-01" }, cofinancing: [] },
});

const award = (/** @type {string} */ id, /** @type {string} */ ofLine, /** @type {string} */ date) => ({
  id,
  line: ofLine,
  date,
  dateBasis: "on",
  amount: "4000000000.05",
  treasurer: "town",
  instrument: "specificGrant",
});

const change = (
  /** @type {string} */ kind,
  /** @type {string} */ id,
  /** @type {string} */ oldValue,
  /** @type {string} */ newValue,
) => ({ target: { kind, id }, oldValue, newValue });

/** As JSON holds it, without a ledger. */
export const somePortfolio = {
  schemaVersion: 1,
  id: "made-up",
  title: "A made-up envelope",
  envelope: { id: "envelope", name: "Envelope", ceiling: "90000000000.00" },
  sources: [],
  groups: [
    { id: "first", kind: "tranche", ...names, ceiling: "40000000000.00" },
    { id: "second", kind: "tranche", ...names },
    { id: "rest", kind: "other", ...names },
  ],
  lines: [
    line("north", "first", "north"),
    line("coast-1", "first", "coast"),
    line("coast-2", "second", "coast"),
    line("valley-1", "second", "valley"),
    line("valley-2", "second", "valley"),
    line("island", "rest", "island", "9000000000.00", ["paid", "committed", "determined"]),
    line("costs", "rest", "costs"),
  ].map((item) =>
    item.id === "costs" ? { ...item, holder: { kind: "reservation", id: "costs" }, ceiling: null } : item,
  ),
  deals: ["north", "coast", "valley", "island"].map(deal),
  reservations: [{ id: "costs", name: "Costs", decided: false }],
  pillars: ["north", "coast", "valley"].flatMap((of) =>
    ["work", "water"].map((theme) => ({ id: `${of}-${theme}`, deal: of, name: theme })),
  ),
  projects: ["north", "coast", "valley"].flatMap((of) => [
    { id: `${of}-bridge`, deal: of, pillar: `${of}-work`, name: "Bridge" },
    { id: `${of}-school`, deal: of, pillar: null, name: "School" },
  ]),
  partners: [
    { id: "town", ...names, kind: "municipality", sector: "public" },
    { id: "province", ...names, kind: "province", sector: "public" },
    { id: "company", ...names, kind: "company", sector: "private" },
  ],
  awards: [
    award("north-1", "north", "2019-05-01"),
    award("north-2", "north", "2020-05-01"),
    award("coast-1", "coast-1", "2019-06-01"),
    award("valley-1", "valley-1", "2021-06-01"),
  ],
  amendments: [
    {
      id: "more-for-north",
      kind: "ceiling",
      effectiveOn: "2020-07-01",
      dateBasis: "on",
      reason: "Made up",
      changes: [change("line", "north", "9000000000.00", "9500000000.00")],
    },
    {
      id: "from-coast-to-valley",
      kind: "reallocation",
      effectiveOn: "2021-07-01",
      dateBasis: "on",
      recordedOn: "2021-09-01",
      reason: "Made up",
      changes: [
        change("line", "coast-2", "9000000000.00", "8000000000.00"),
        change("line", "valley-1", "9000000000.00", "10000000000.00"),
      ],
    },
  ],
  observations: [],
  notes: [],
};
