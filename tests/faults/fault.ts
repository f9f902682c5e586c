import {
  type AnnexCell,
  type AnnexRow,
  type AuditedAnnex,
  type AuditedStatement,
  fromCents,
  type LedgerEntry,
  type Money,
  type Portfolio,
  type RuleId,
  type SisaAnnex,
} from "regio-deals";
import type { Case } from "./goodCase.js";
import type { Random } from "./random.js";

/** What can see a fault: rules that add up, a ceiling or a scheme, a list, an earlier annex, the ledger, an id, a date, a form. */
export type Control =
  | "total"
  | "limit"
  | "list"
  | "previous annex"
  | "ledger"
  | "id"
  | "date"
  | "form"
  | "none";

/** One way to break a case. */
export interface Fault {
  readonly name: string;
  readonly control: Control;
  /** The rule that should find it; `null` where no control can see it. */
  readonly rule: RuleId | null;
  /** Breaks a case, or gives nothing where the control is not there. */
  readonly seed: (good: Case, chance: Random) => Case | null;
}

/** An amount that is a little off. */
export const off = (amount: Money | null, cents: number): Money => fromCents((amount ?? 0) + cents);

/** A case with another portfolio. */
export function inPortfolio(good: Case, change: Partial<Portfolio>): Case {
  return { ...good, portfolio: { ...good.portfolio, ...change } };
}

/** A case whose entries of a kind are changed where a test holds; the first only. */
export function inEntry(
  good: Case,
  which: (entry: LedgerEntry) => boolean,
  change: (entry: LedgerEntry) => LedgerEntry | readonly LedgerEntry[],
): Case | null {
  const at = good.portfolio.ledger.findIndex(which);
  if (at < 0) return null;
  const ledger = good.portfolio.ledger.flatMap((entry, index) => (index === at ? change(entry) : [entry]));
  return inPortfolio(good, { ledger });
}

/** The first entry for which a test holds. */
export function entryOf<Kind extends LedgerEntry["kind"]>(good: Case, kind: Kind, part = "") {
  return good.portfolio.ledger.find(
    (entry): entry is Extract<LedgerEntry, { kind: Kind }> => entry.kind === kind && entry.id.includes(part),
  );
}

/** A case with another document in a list. */
export function inDocuments<Name extends keyof Case["documents"]>(
  good: Case,
  name: Name,
  at: number,
  change: (document: Case["documents"][Name][number]) => Case["documents"][Name][number],
): Case {
  const list = good.documents[name] as readonly Case["documents"][Name][number][];
  return {
    ...good,
    documents: { ...good.documents, [name]: list.map((one, i) => (i === at ? change(one) : one)) },
  };
}

/** Which annex: of a year, of one of the awards. */
export function annexAt(good: Case, year: number, chance: Random): { at: number; audited: AuditedAnnex } {
  const of = good.documents.annexes.flatMap((audited, at) =>
    audited.annex.year === year ? [{ at, audited }] : [],
  );
  return of[chance.below(of.length)] as { at: number; audited: AuditedAnnex };
}

/** A case with another annex of a year. */
export function inAnnex(
  good: Case,
  year: number,
  chance: Random,
  change: (annex: SisaAnnex, audited: AuditedAnnex) => SisaAnnex | null,
): Case | null {
  const { at, audited } = annexAt(good, year, chance);
  const annex = change(audited.annex, audited);
  return annex === null ? null : inDocuments(good, "annexes", at, (one) => ({ ...one, annex }));
}

/** A case with another text in a cell of the first row that has one of a form. */
export function inCell(
  good: Case,
  year: number,
  chance: Random,
  indicator: string,
  change: (text: string) => string | null | undefined,
): Case | null {
  return inAnnex(good, year, chance, (annex) => {
    const start = chance.below(Math.max(annex.rows.length, 1));
    for (let step = 0; step < annex.rows.length; step += 1) {
      const at = (start + step) % annex.rows.length;
      const row = annex.rows[at] as AnnexRow;
      const cell = row.cells.find((one) => one.indicator === indicator);
      const text = change(cell?.text ?? "");
      if (text === undefined) continue;
      return {
        ...annex,
        rows: annex.rows.map((one, i) => (i === at ? withCell(one, indicator, text) : one)),
      };
    }
    return null;
  });
}

/** A row with another text in a cell. */
export function withCell(row: AnnexRow, indicator: string, text: string | null): AnnexRow {
  return {
    ...row,
    cells: row.cells.map((cell): AnnexCell => (cell.indicator === indicator ? { ...cell, text } : cell)),
  };
}

/** A text of euros with some cents more. */
export function moreCents(text: string, cents: number): string {
  return (Math.round(Number(text) * 100 + cents) / 100).toFixed(2);
}

/** Changes the statement of a case. */
export function inStatement(good: Case, change: (audited: AuditedStatement) => AuditedStatement): Case {
  return inDocuments(good, "statements", 0, change);
}
