import {
  type AccountabilityList,
  type AuditDocuments,
  type AuditedAnnex,
  type AuditOptions,
  exampleGrantDefinition,
  type GrantDefinition,
  type LocalDate,
  localDate,
  type Portfolio,
  type SisaAnnex,
  sisaAnnex,
  type VatDeclared,
} from "regio-deals";
import { goodDocuments } from "./goodDocuments.js";
import { goodPortfolio } from "./goodPortfolio.js";

/** A portfolio with everything beside it that is audited; whatever was broken in it stands in one place. */
export interface Case {
  readonly portfolio: Portfolio;
  readonly documents: AuditDocuments;
}

/** The day on which cases are audited: all grants are determined, and the years are accounted for. */
export const ASOF = localDate("2025-06-01");

/** The years that are accounted for. */
export const YEARS = [2021, 2022, 2023] as const;

/** The last day whose books the annex of a year looks at. */
export const knownOn = (year: number): LocalDate => localDate(`${year + 1}-03-31`);

/** The definition of a year: the example, with the cost of the year as a sum. */
export function definitionOf(year: number): GrantDefinition {
  const example = exampleGrantDefinition(year);
  return {
    ...example,
    indicators: [
      ...example.indicators,
      {
        number: "X1/11",
        title: "Projectkosten (jaar T)",
        type: "euro",
        control: "R",
        mandatory: true,
        repeated: true,
        measure: null,
      },
      {
        number: "X1/12",
        title: "Cumulatieve besteding (t/m jaar T-1)",
        type: "euro",
        control: "n.v.t.",
        mandatory: true,
        repeated: true,
        measure: "opening",
      },
    ],
    relations: [
      ...example.relations,
      { id: "costs", kind: "sum", result: "X1/11", parts: ["X1/02", "X1/05"] },
      { id: "opening", kind: "opening", result: "X1/12", parts: ["X1/04"] },
    ],
  };
}

/** Makes a portfolio and its documents that meet every rule, from a seed. */
export function goodCase(seed: number): Case {
  const bare = goodPortfolio(seed);
  const annexes = bare.awards.flatMap(({ id }) => annexesOf(bare, id));
  const portfolio = { ...bare, ledger: [...bare.ledger, ...accountedFor(bare, annexes)] };
  return { portfolio, documents: goodDocuments(portfolio, annexes) };
}

/** What an audit of a case looks at. */
export function auditOptions({ documents }: Case): AuditOptions {
  return { asOf: ASOF, documents };
}

function annexesOf(portfolio: Portfolio, award: string): readonly AuditedAnnex[] {
  const made: AuditedAnnex[] = [];
  let previous: SisaAnnex | null = null;
  for (const year of YEARS) {
    const definition = definitionOf(year);
    const last = year === YEARS[YEARS.length - 1];
    const line = portfolio.awards.find(({ id }) => id === award)?.line;
    const deal = portfolio.lines.find(({ id }) => id === line)?.holder.id;
    const projects = portfolio.projects.filter((project) => project.deal === deal).map(({ id }) => id);
    const done = last ? projects : year === 2022 ? projects.slice(0, 1) : [];
    const vatFund = vatOf(portfolio, award);
    const annex: SisaAnnex = sisaAnnex(portfolio, award, year, definition, {
      knownOn: knownOn(year),
      previous,
      vatFund,
      completed: done,
      final: done,
    });
    made.push({ annex, definition, previous, vatFund, list: listOf(portfolio, year) });
    previous = annex;
  }
  return made;
}

/** A fifth of one entry of spending of each award went to the VAT compensation fund. */
function vatOf({ ledger }: Portfolio, award: string): readonly VatDeclared[] {
  const entry = ledger.find(
    (one) => one.kind === "spending" && one.award === award && one.financialYear === 2022,
  );
  return entry === undefined
    ? []
    : [{ entry: entry.id, amount: Math.floor(entry.amount / 5) as typeof entry.amount }];
}

function listOf({ awards }: Portfolio, year: number): AccountabilityList {
  const decisions = awards.map(({ number, amount }) => ({ number: number ?? "", amount }));
  return { year, grants: [{ code: "X1", decisions }] };
}

/** What was accounted for, booked by year: what the annex has as spending and as correction. */
function accountedFor({ awards }: Portfolio, annexes: readonly AuditedAnnex[]): Portfolio["ledger"] {
  return annexes.map(({ annex }) => {
    const line = awards.find(({ id }) => id === annex.award)?.line ?? null;
    const text = (number: string) =>
      annex.rows.map(({ cells }) => cells.find(({ indicator }) => indicator === number)?.text ?? "0");
    const cents = [...text("X1/02"), ...text("X1/03")].map((amount) => Math.round(Number(amount) * 100));
    return {
      id: `accounted-${annex.award}-${annex.year}`,
      kind: "accounted",
      date: localDate(`${annex.year + 1}-07-01`),
      dateBasis: "on",
      recordedOn: null,
      amount: cents.reduce((total, part) => total + part, 0) as Portfolio["ledger"][number]["amount"],
      qualifier: null,
      original: null,
      line,
      deal: null,
      award: annex.award,
      project: null,
      financialYear: annex.year,
      source: null,
      where: null,
    };
  });
}
