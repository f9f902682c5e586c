import { euro, type Figure, localDate, type SisaFile } from "regio-deals";
import { type Fault, inDocuments, inPortfolio, inStatement, moreCents, off } from "./fault.js";
import type { Case } from "./goodCase.js";

const files = (good: Case, change: (list: readonly SisaFile[]) => readonly SisaFile[]): Case =>
  inDocuments(good, "packages", 0, (one) => ({ ...one, files: change(one.files) }));

const figure = (good: Case, id: string, change: (value: string) => string): Case =>
  inStatement(good, (one) => {
    const { figures } = one.statement;
    const old = figures[id];
    if (old === undefined) return one;
    return {
      ...one,
      statement: { ...one.statement, figures: { ...figures, [id]: { ...old, value: change(old.value) } } },
    };
  });

/** Faults in what lies beside the portfolio. */
export const DOCUMENT_FAULTS: readonly Fault[] = [
  {
    name: "a published total a cent off",
    control: "total",
    rule: "RD-STA-01",
    seed: (good) => figure(good, "paid", (value) => moreCents(value, 1)),
  },
  {
    name: "two published figures that should be one",
    control: "total",
    rule: "RD-STA-02",
    seed: (good) => figure(good, "again", (value) => moreCents(value, -1)),
  },
  {
    name: "swapped figures of two deals in a published table",
    control: "ledger",
    rule: "RD-REC-01",
    seed: (good) => {
      const { figures } = good.documents.statements[0]?.statement ?? {
        figures: {} as Record<string, Figure>,
      };
      const [one, two] = [figures["paid-d1"]?.value ?? "", figures["paid-d2"]?.value ?? ""];
      return one === two
        ? null
        : figure(
            figure(good, "paid-d1", () => two),
            "paid-d2",
            () => one,
          );
    },
  },
  {
    name: "a published figure that is an older one",
    control: "ledger",
    rule: "RD-REC-01",
    seed: (good) => figure(good, "paid-d1", (value) => moreCents(value, -Math.round(Number(value) * 50))),
  },
  {
    name: "undecided money among what is published as left",
    control: "ledger",
    rule: "RD-REC-02",
    seed: (good) => {
      const [line] = good.portfolio.lines;
      if (line === undefined) return null;
      const undecided = {
        ...line,
        id: "later",
        holder: { kind: "reservation" as const, id: "later" },
        ceiling: euro("1"),
      };
      return inPortfolio(good, {
        reservations: [{ id: "later", name: "Later", decided: false, source: null, where: null }],
        lines: [...good.portfolio.lines, undecided],
      });
    },
  },
  {
    name: "an instalment that was not paid",
    control: "date",
    rule: "RD-SCH-01",
    seed: (good) =>
      inDocuments(good, "schedules", 0, (one) => ({
        ...one,
        schedule: {
          ...one.schedule,
          instalments: one.schedule.instalments.map((part) => ({ ...part, paid: off(part.paid, -1) })),
        },
      })),
  },
  {
    name: "a schedule of an amount before its amendment",
    control: "limit",
    rule: "RD-SCH-02",
    seed: (good) =>
      inDocuments(good, "schedules", 0, (one) => ({
        ...one,
        schedule: { ...one.schedule, amount: off(one.schedule.amount, -100) },
      })),
  },
  {
    name: "a schedule that misses a payment",
    control: "ledger",
    rule: "RD-SCH-03",
    seed: (good) =>
      inDocuments(good, "schedules", 0, (one) => ({
        ...one,
        schedule: { ...one.schedule, paid: off(one.schedule.paid, -1) },
      })),
  },
  {
    name: "de minimis aid a cent above the ceiling",
    control: "limit",
    rule: "RD-AID-01",
    seed: (good) =>
      inDocuments(good, "undertakings", 0, (one) => ({
        ...one,
        aids: one.aids.map((aid) => ({ ...aid, amount: off(aid.amount, 1) })),
      })),
  },
  {
    name: "a document that is missing",
    control: "form",
    rule: "RD-PAC-01",
    seed: (good, chance) => files(good, (list) => list.filter((_, index) => index !== chance.below(1) + 2)),
  },
  {
    name: "a document twice",
    control: "form",
    rule: "RD-PAC-01",
    seed: (good) => files(good, (list) => [...list, ...list.slice(0, 1)]),
  },
  {
    name: "a file that is no document",
    control: "form",
    rule: "RD-PAC-02",
    seed: (good) => files(good, (list) => [...list, { name: "notes.docx", document: null, signed: null }]),
  },
  {
    name: "a document in another form",
    control: "form",
    rule: "RD-PAC-03",
    seed: (good) =>
      files(good, (list) =>
        list.map((file, index) => (index === 0 ? { ...file, name: "accounts.docx" } : file)),
      ),
  },
  {
    name: "a letter that is not signed",
    control: "form",
    rule: "RD-PAC-04",
    seed: (good) =>
      files(good, (list) =>
        list.map((file) => (file.document === "coveringLetter" ? { ...file, signed: false } : file)),
      ),
  },
  {
    name: "a file with another name",
    control: "form",
    rule: "RD-PAC-05",
    seed: (good) =>
      files(good, (list) =>
        list.map((file) => (file.document === "annex" ? { ...file, name: "annex (1).xlsx" } : file)),
      ),
  },
  {
    name: "a grant of the list that is not accounted for",
    control: "list",
    rule: "RD-PAC-06",
    seed: (good) => inDocuments(good, "packages", 0, (one) => ({ ...one, codes: [] })),
  },
  {
    name: "a delivery a day late",
    control: "date",
    rule: "RD-DEL-01",
    seed: (good) =>
      inDocuments(good, "deliveries", 0, (one) => ({
        ...one,
        deliveries: [{ receivedOn: localDate("2024-07-16"), plausible: true }],
      })),
  },
  {
    name: "a delivery that is not plausible",
    control: "date",
    rule: "RD-DEL-01",
    seed: (good) =>
      inDocuments(good, "deliveries", 0, (one) => ({
        ...one,
        deliveries: one.deliveries.map((delivery) => ({ ...delivery, plausible: false })),
      })),
  },
  {
    name: "a row of the table of errors that is missing",
    control: "form",
    rule: "RD-ERR-01",
    seed: (good) => inDocuments(good, "errorsTables", 0, (one) => ({ ...one, rows: one.rows.slice(1) })),
  },
  {
    name: "a row of the table of errors twice",
    control: "form",
    rule: "RD-ERR-01",
    seed: (good) =>
      inDocuments(good, "errorsTables", 0, (one) => ({ ...one, rows: [...one.rows, ...one.rows] })),
  },
  {
    name: "an error without an explanation",
    control: "form",
    rule: "RD-ERR-02",
    seed: (good) =>
      inDocuments(good, "errorsTables", 0, (one) => ({
        ...one,
        rows: one.rows.map((row) => ({ ...row, explanation: "" })),
      })),
  },
  {
    name: "an error a cent below the limit",
    control: "limit",
    rule: "RD-ERR-03",
    seed: (good) =>
      inDocuments(good, "errorsTables", 0, (one) => ({
        ...one,
        rows: one.rows.map((row) => (row.amount > 0 ? { ...row, amount: off(row.amount, -1) } : row)),
      })),
  },
];
