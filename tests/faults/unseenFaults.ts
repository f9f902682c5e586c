import { addDays, type LedgerEntry } from "regio-deals";
import { type Fault, inEntry, inPortfolio } from "./fault.js";

const ofKind = (kind: LedgerEntry["kind"]) => (entry: LedgerEntry) => entry.kind === kind;

/** Faults that leave everything in order, so that no rule can see them: only somebody who knows better. */
export const UNSEEN_FAULTS: readonly Fault[] = [
  {
    name: "a payment a day off, within its term",
    control: "none",
    rule: null,
    seed: (good) => inEntry(good, ofKind("payment"), (entry) => ({ ...entry, date: addDays(entry.date, 1) })),
  },
  {
    name: "a commitment to another partner",
    control: "none",
    rule: null,
    seed: (good) =>
      inEntry(good, ofKind("commitment"), (entry) => ({ ...entry, partner: "club" }) as LedgerEntry),
  },
  {
    name: "costs of another month of the year",
    control: "none",
    rule: null,
    seed: (good) =>
      inEntry(
        good,
        ofKind("spending"),
        (entry) => ({ ...entry, date: addDays(entry.date, 10) }) as LedgerEntry,
      ),
  },
  {
    name: "a project with the name of another",
    control: "none",
    rule: null,
    seed: (good) =>
      inPortfolio(good, {
        projects: good.portfolio.projects.map((project, index) =>
          index === 0 ? { ...project, pillar: null } : project,
        ),
      }),
  },
];
