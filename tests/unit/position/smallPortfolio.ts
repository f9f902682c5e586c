import { fromCents, localDate, type Portfolio } from "regio-deals";

const none = { source: null, where: null } as const;
const on = { dateBasis: "on", recordedOn: null, qualifier: null, original: null, ...none } as const;

/** Envelope 1000: group a 600 (line a1 300 of deal x, a2 200 of deal y), group b 400 (line b1 250 of deal x, b2 100 reserved). */
export const small: Portfolio = {
  schemaVersion: 1,
  id: "small",
  title: "Small",
  envelope: { id: "env", name: "Envelope", ceiling: fromCents(1000), ...none },
  sources: [],
  groups: [
    { id: "a", kind: "tranche", name: "A", aliases: [], ceiling: fromCents(600), ...none },
    { id: "b", kind: "other", name: "B", aliases: [], ceiling: null, ...none },
  ],
  lines: [
    { id: "a1", group: "a", holder: { kind: "deal", id: "x" }, name: "A1", aliases: [], ceiling: fromCents(300), records: ["paid", "committed"], ...none },
    { id: "a2", group: "a", holder: { kind: "deal", id: "y" }, name: "A2", aliases: [], ceiling: fromCents(200), records: ["paid"], ...none },
    { id: "b1", group: "b", holder: { kind: "deal", id: "x" }, name: "B1", aliases: [], ceiling: fromCents(250), records: ["paid", "committed"], ...none },
    { id: "b2", group: "b", holder: { kind: "reservation", id: "r" }, name: "B2", aliases: [], ceiling: fromCents(100), records: ["paid"], ...none },
  ],
  deals: ["x", "y"].map((id) => ({
    id,
    name: id,
    aliases: [],
    partners: [],
    treasurer: null,
    terms: { signedOn: null, period: { from: null, until: null }, cofinancing: [] },
    ...none,
  })),
  reservations: [{ id: "r", name: "R", decided: false, ...none }],
  pillars: [],
  projects: [],
  partners: [],
  awards: [],
  amendments: [],
  observations: [],
  notes: [],
  ledger: [
    { id: "p1", kind: "payment", date: localDate("2021-03-01"), amount: fromCents(120), line: "a1", award: null, recipient: "region", partner: null, instrument: "specificGrant", ...on },
    { id: "p2", kind: "payment", date: localDate("2021-06-01"), amount: fromCents(80), line: "b1", award: null, recipient: "ministry", partner: null, instrument: "transfer", ...on, dateBasis: "atOrBefore" },
    { id: "c1", kind: "commitment", date: localDate("2021-04-01"), amount: fromCents(50), line: null, deal: "x", award: null, pillar: null, project: null, partner: null, ...on },
  ],
};
