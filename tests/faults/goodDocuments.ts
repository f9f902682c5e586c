import {
  type AuditDocuments,
  type AuditedAnnex,
  type AuditedStatement,
  type Award,
  disbursementSchedule,
  errorsTable,
  euro,
  type Figure,
  halfAtAwardHalfOnProgress,
  localDate,
  type Movement,
  type Portfolio,
  positions,
  sisaCalendar,
  toDecimalString,
} from "regio-deals";
import { ASOF } from "./goodCase.js";

const DOCUMENTS = [
  "annualAccounts",
  "auditorStatement",
  "reportOfFindings",
  "coveringLetter",
  "annex",
] as const;

/** Makes what is audited beside a good portfolio: each document agrees with it. */
export function goodDocuments(portfolio: Portfolio, annexes: readonly AuditedAnnex[]): AuditDocuments {
  const grants = [{ code: "X1", charges: euro("2000000") }];
  const found = { code: "X1", kind: "error", amount: euro("125000"), explanation: "No tender" } as const;
  return {
    annexes,
    statements: [statementOf(portfolio)],
    schedules: portfolio.awards.map((award) => ({
      id: `${award.id}-schedule`,
      award: award.id,
      schedule: scheduleOf(portfolio, award),
    })),
    undertakings: [
      {
        id: "bakery",
        undertaking: { members: ["bakery"], fiscalYearStart: { month: 1, day: 1 } },
        aids: [
          {
            id: "aid",
            member: "bakery",
            grantedOn: localDate("2024-03-01"),
            amount: euro("300000"),
            regime: "general",
          },
        ],
        regime: "general",
      },
    ],
    packages: [
      {
        year: 2023,
        list: { year: 2023, grants: [{ code: "X1", decisions: [] }] },
        codes: ["X1"],
        names: { annex: "annex.xlsx" },
        files: DOCUMENTS.map((document) => ({
          name: document === "annex" ? "annex.xlsx" : `${document}.pdf`,
          document,
          signed: true,
        })),
      },
    ],
    deliveries: [
      {
        calendar: sisaCalendar(2023, { holidays: [], weekend: "unknown" }),
        deliveries: [{ receivedOn: localDate("2024-07-12"), plausible: true }],
        extension: null,
        participants: 1,
        concurrent: [],
      },
    ],
    errorsTables: [{ rows: errorsTable(grants, [found], { asOf: ASOF }).rows, grants, asOf: ASOF }],
  };
}

/** A table of what was paid and what is left, deal by deal, with its totals. */
function statementOf(portfolio: Portfolio): AuditedStatement {
  const { rows, total } = positions(portfolio, { asOf: ASOF, by: "deal" });
  const figure = (amount: number | null, where: string): Figure => {
    return { value: toDecimalString((amount ?? 0) as never), unit: "euro", where };
  };
  const deals = rows.map(({ key }) => key.deal as string);
  const paid = Object.fromEntries(
    rows.map(({ key, paid: { net } }) => [`paid-${key.deal}`, figure(net.value, `row ${key.deal}`)]),
  );
  const left = Object.fromEntries(
    rows.map(({ key, toMakeAvailable }) => [
      `left-${key.deal}`,
      figure(toMakeAvailable.value, `row ${key.deal}`),
    ]),
  );
  return {
    statement: {
      id: "table",
      title: "Paid and left",
      source: { id: "table", title: "Table", publisher: null, reference: null, url: null },
      figures: {
        ...paid,
        ...left,
        paid: figure(total.paid.net.value, "total"),
        left: figure(total.toMakeAvailable.value, "total"),
        again: figure(total.paid.net.value, "text"),
      },
      relations: [
        {
          id: "paid",
          kind: "sum",
          operands: deals.map((deal) => `paid-${deal}`),
          result: "paid",
          tolerance: "0",
        },
        {
          id: "left",
          kind: "sum",
          operands: deals.map((deal) => `left-${deal}`),
          result: "left",
          tolerance: "0",
        },
        { id: "again", kind: "equals", operands: ["paid"], result: "again", tolerance: "0" },
      ],
    },
    mappings: [
      {
        by: "deal",
        items: [
          ...deals.map((deal) => ({ figure: `paid-${deal}`, key: { deal }, measure: "paid" as const })),
          { figure: "paid", key: null, measure: "paid" },
          { figure: "left", key: null, measure: "toMakeAvailable" },
        ],
      },
    ],
  };
}

function scheduleOf({ ledger }: Portfolio, { id, amount, date }: Award) {
  const movements = ledger.flatMap((entry): readonly Movement[] =>
    entry.kind === "payment" && entry.award === id
      ? [{ direction: "paid", date: entry.date, amount: entry.amount }]
      : [],
  );
  return disbursementSchedule(amount, halfAtAwardHalfOnProgress(), {
    anchor: date,
    events: [
      { event: "award", date },
      { event: "progressReportAccepted", date: localDate("2021-09-15") },
    ],
    movements,
    asOf: ASOF,
  });
}
