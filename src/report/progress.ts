import { deepFreeze } from "../foundation/deepFreeze.js";
import { ZERO } from "../money/money.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { Dimension } from "../position/dimension.js";
import type { PositionOptions } from "../position/fold.js";
import type { Position, PositionFigure, PositionRow } from "../position/position.js";
import { positions } from "../position/positions.js";
import type { Recipient } from "../vocabulary/recipient.js";

/** The day of a report. */
export type ReportOptions = Omit<PositionOptions, "by">;

/** What every row of a progress report holds; amounts in cents. */
export interface ProgressFigures {
  /** The most that the State pays (maximale Rijksbijdrage). */
  readonly ceiling: PositionFigure;
  /** What was paid, net (reeds uitbetaald). */
  readonly paid: PositionFigure;
  /** What is left (nog beschikbaar te stellen). */
  readonly toMakeAvailable: PositionFigure;
  /** The part of it that somebody has yet to decide about. */
  readonly awaitingDecision: PositionFigure;
}

/** A row of {@link progressByTranche}. */
export interface TrancheProgressRow extends ProgressFigures {
  /** A group, money above the groups, or the total. */
  readonly kind: "group" | "unallocated" | "total";
  /** The id of the group. */
  readonly group: string | null;
  /** Its name. */
  readonly name: string;
}

/** A row of {@link progressByDeal}. */
export interface DealProgressRow extends ProgressFigures {
  /** A line, money of a group above its lines, the subtotal of a group, money above the groups, or the total. */
  readonly kind: "line" | "unallocated" | "subtotal" | "total";
  /** The id of the group. */
  readonly group: string | null;
  /** The id of the line. */
  readonly line: string | null;
  /** Its name. */
  readonly name: string;
  /** What was paid to the regional partner (regionale partner). */
  readonly paidToRegion: PositionFigure;
  /** What was transferred to the ministry (coördinerend vakdepartement). */
  readonly paidToMinistry: PositionFigure;
  /** What was paid into the VAT compensation fund (BTW-compensatiefonds). */
  readonly paidToVatFund: PositionFigure;
  /** What came back (terugontvangen); it is off `paid` and not off the three columns before. */
  readonly paidBack: PositionFigure;
}

/**
 * Reports what was set aside, paid and is left by tranche: Tabel 1 of a progress letter.
 *
 * @param portfolio - The portfolio.
 * @param options - The day, and what was known.
 * @returns One row for each group in the order of the portfolio, and the total; amounts in cents, frozen.
 * @throws {@link DomainError} as `positions` does.
 *
 * @example
 * ```ts
 * import { localDate, progressByTranche } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const rows = progressByTranche(regioEnvelop, { asOf: localDate("2021-01-01") });
 * rows.map((row) => row.paid.value); // => [45000000000, 21500000000, 9000000000, 3300000000, 78800000000]
 * ```
 */
export function progressByTranche(
  portfolio: Portfolio,
  options: ReportOptions,
): readonly TrancheProgressRow[] {
  const { rows: all, total } = positions(portfolio, { ...options, by: "group" });
  const rows = all.filter(holdsMoney);
  const names = new Map(portfolio.groups.map((group) => [group.id, group.name]));
  const groups = rows.map((row): TrancheProgressRow => {
    const group = row.key.group ?? null;
    const kind = group === null ? "unallocated" : "group";
    return { kind, group, name: names.get(group ?? "") ?? "", ...figures(row) };
  });
  return deepFreeze([...groups, { kind: "total" as const, group: null, name: "", ...figures(total) }]);
}

/**
 * Reports what was set aside, paid and is left by deal: Tabel 2 of a progress letter.
 *
 * **Details**: one row for each line, so a deal with money in two groups has two; reservations are rows as well. The
 * ceiling is what was paid to the three recipients, less what came back, and what is left.
 *
 * @param portfolio - The portfolio.
 * @param options - The day, and what was known.
 * @returns For each group its lines and a subtotal, in the order of the portfolio, and the total; amounts in cents, frozen.
 * @throws {@link DomainError} as `positions` does.
 *
 * @example
 * ```ts
 * import { localDate, progressByDeal } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const rows = progressByDeal(regioEnvelop, { asOf: localDate("2021-01-01") });
 * rows.filter((row) => row.kind === "line").length; // => 35
 * rows.find((row) => row.line === "t2-noordelijk-flevoland")?.paidToMinistry.value; // => 750000000
 * ```
 */
export function progressByDeal(portfolio: Portfolio, options: ReportOptions): readonly DealProgressRow[] {
  const byLine = breakdown(portfolio, options, ["group", "line"]);
  const byGroup = breakdown(portfolio, options, ["group"]);
  const whole = breakdown(portfolio, options, ["envelope"]);
  const lines = new Map(portfolio.lines.map((line) => [line.id, line.name]));
  const groups = portfolio.groups.flatMap(({ id, name }): readonly DealProgressRow[] => [
    ...byLine.rows
      .filter((row) => row.key.group === id)
      .map((row): DealProgressRow => {
        const line = row.key.line ?? null;
        const kind = line === null ? "unallocated" : "line";
        return { kind, group: id, line, name: lines.get(line ?? "") ?? name, ...byLine.figuresOf(row) };
      }),
    ...byGroup.rows
      .filter((row) => row.key.group === id)
      .map(
        (row): DealProgressRow => ({
          kind: "subtotal",
          group: id,
          line: null,
          name,
          ...byGroup.figuresOf(row),
        }),
      ),
  ]);
  const above = byGroup.rows
    .filter((row) => row.unallocated)
    .map((row) => ({
      kind: "unallocated" as const,
      group: null,
      line: null,
      name: "",
      ...byGroup.figuresOf(row),
    }));
  const total = whole.rows.map((row) => ({
    kind: "total" as const,
    group: null,
    line: null,
    name: "",
    ...whole.figuresOf(row),
  }));
  return deepFreeze([...groups, ...above, ...total]);
}

type ByRecipient = Pick<DealProgressRow, "paidToRegion" | "paidToMinistry" | "paidToVatFund" | "paidBack">;

/** The rows of a breakdown, with what was paid to each recipient beside them. */
function breakdown(portfolio: Portfolio, options: ReportOptions, by: readonly Dimension[]) {
  const paid = new Map<string, PositionFigure>();
  for (const { key, paid: stage } of positions(portfolio, { ...options, by: [...by, "recipient"] }).rows) {
    paid.set(JSON.stringify([...by.map((dimension) => key[dimension]), key.recipient]), stage.net);
  }
  const paidTo = (row: PositionRow, recipient: Recipient): PositionFigure =>
    paid.get(JSON.stringify([...by.map((dimension) => row.key[dimension]), recipient])) ?? nothing(row);
  return {
    rows: positions(portfolio, { ...options, by }).rows.filter(holdsMoney),
    figuresOf: (row: PositionRow): ProgressFigures & ByRecipient => ({
      ...figures(row),
      paidToRegion: paidTo(row, "region"),
      paidToMinistry: paidTo(row, "ministry"),
      paidToVatFund: paidTo(row, "vatFund"),
      paidBack: row.recovery.received,
    }),
  };
}

/** Every row that the portfolio lists; of money above that level only what was set aside or paid. */
function holdsMoney({ unallocated, ceiling, paid }: PositionRow): boolean {
  return !unallocated || ceiling.value !== 0 || paid.net.value !== 0;
}

/** A recipient without entries got as much as the row's own figure leaves unknown: nothing, or nobody knows. */
function nothing({ paid: { net } }: PositionRow): PositionFigure {
  return { value: net.value === null ? null : ZERO, reported: ZERO, unknownLines: net.unknownLines };
}

function figures({ ceiling, paid, toMakeAvailable, awaitingDecision }: Position): ProgressFigures {
  return { ceiling, paid: paid.net, toMakeAvailable, awaitingDecision };
}
