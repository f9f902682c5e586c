import { type FormatEuroOptions, formatDigits } from "../money/formatEuro.js";
import type { PositionFigure } from "../position/position.js";
import type { Table, TableColumn } from "../table/table.js";
import type { Language } from "../vocabulary/language.js";
import type { DealProgressRow, TrancheProgressRow } from "./progress.js";

/** How the amounts of a table are written; see `formatEuro`. */
export interface TableOptions extends Pick<FormatEuroOptions, "unit" | "decimals" | "rounding"> {
  /** The language of headings and numbers. */
  readonly language: Language;
}

const WORDS = {
  nl: {
    tranches: "Financiële voortgang",
    deals: "Stand van zaken uitputting",
    units: { euro: "bedragen in €", thousand: "bedragen x € 1.000", million: "bedragen x € 1 mln." },
    tranche: "Tranche",
    deal: "Opgave",
    ceiling: "Max. Rijksbijdrage",
    paid: "Reeds uitbetaald",
    region: "Aan regio",
    ministry: "Aan vakdep.",
    vatFund: "BTW-fonds",
    back: "Terugontvangen",
    left: "Nog beschikbaar",
    undecided: "Onbeslist",
    subtotal: "Subtotaal",
    total: "Totaal",
    unallocated: "Niet toegedeeld",
    unknown: "onbekend",
  },
  en: {
    tranches: "Financial progress",
    deals: "State of the envelope",
    units: { euro: "amounts in €", thousand: "amounts x €1,000", million: "amounts x €1m" },
    tranche: "Tranche",
    deal: "Deal",
    ceiling: "Ceiling",
    paid: "Paid",
    region: "To region",
    ministry: "To ministry",
    vatFund: "VAT fund",
    back: "Received back",
    left: "To make available",
    undecided: "Undecided",
    subtotal: "Subtotal",
    total: "Total",
    unallocated: "Not allocated",
    unknown: "unknown",
  },
} as const;

/**
 * Writes the rows of `progressByTranche` as a table.
 *
 * **Details**: a figure that is unknown is written as such; beside what was paid stands what was reported so far, in
 * brackets. A column of money that awaits a decision stands there only where there is any.
 *
 * @rounding Once, on the last decimal shown, and only in the mode that the caller names.
 *
 * @param rows - The rows.
 * @param options - Language, unit (`"million"` when it is left out), decimals, rounding.
 * @returns The table, for `toMarkdown` or `toCsv`.
 * @throws {@link DomainError} `ROUNDING_MISSING` where a digit would be lost and no rounding is named.
 *
 * @example
 * ```ts
 * import { localDate, progressByTranche, toCsv, trancheTable } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const rows = progressByTranche(regioEnvelop, { asOf: localDate("2021-01-01") });
 * toCsv(trancheTable(rows, { language: "en" })).split("\r\n")[1]; // => "I,482.00,450.00,32.00,0.00"
 * ```
 */
export function trancheTable(rows: readonly TrancheProgressRow[], options: TableOptions): Table {
  const words = WORDS[options.language];
  const figures = [
    { id: "ceiling", label: words.ceiling, of: (row: TrancheProgressRow) => row.ceiling, always: true },
    { id: "paid", label: words.paid, of: (row: TrancheProgressRow) => row.paid, always: true },
    { id: "left", label: words.left, of: (row: TrancheProgressRow) => row.toMakeAvailable, always: true },
    {
      id: "undecided",
      label: words.undecided,
      of: (row: TrancheProgressRow) => row.awaitingDecision,
      always: false,
    },
  ];
  const name = (row: TrancheProgressRow) =>
    row.kind === "total" ? words.total : row.kind === "unallocated" ? words.unallocated : row.name;
  return tableOf(words.tranches, { id: "tranche", label: words.tranche, of: name }, figures, rows, options);
}

/**
 * Writes the rows of `progressByDeal` as a table.
 *
 * **Details**: as {@link trancheTable}; the columns for the VAT compensation fund and for what came back stand there only
 * where there is any.
 *
 * @rounding Once, on the last decimal shown, and only in the mode that the caller names.
 *
 * @param rows - The rows.
 * @param options - Language, unit (`"million"` when it is left out), decimals, rounding.
 * @returns The table, for `toMarkdown` or `toCsv`.
 * @throws {@link DomainError} `ROUNDING_MISSING` where a digit would be lost and no rounding is named.
 *
 * @example
 * ```ts
 * import { dealTable, localDate, progressByDeal, toCsv } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const rows = progressByDeal(regioEnvelop, { asOf: localDate("2021-01-01") });
 * toCsv(dealTable(rows, { language: "nl" })).split("\r\n").at(-2); // => "Totaal,\"950,00\",\"560,50\",\"227,50\",\"162,00\",\"40,00\""
 * ```
 */
export function dealTable(rows: readonly DealProgressRow[], options: TableOptions): Table {
  const words = WORDS[options.language];
  const figures = [
    { id: "ceiling", label: words.ceiling, of: (row: DealProgressRow) => row.ceiling, always: true },
    { id: "region", label: words.region, of: (row: DealProgressRow) => row.paidToRegion, always: true },
    { id: "ministry", label: words.ministry, of: (row: DealProgressRow) => row.paidToMinistry, always: true },
    { id: "vatFund", label: words.vatFund, of: (row: DealProgressRow) => row.paidToVatFund, always: false },
    { id: "back", label: words.back, of: (row: DealProgressRow) => row.paidBack, always: false },
    { id: "left", label: words.left, of: (row: DealProgressRow) => row.toMakeAvailable, always: true },
    {
      id: "undecided",
      label: words.undecided,
      of: (row: DealProgressRow) => row.awaitingDecision,
      always: false,
    },
  ];
  const name = (row: DealProgressRow) => {
    if (row.kind === "total") return words.total;
    if (row.kind === "subtotal") return `${words.subtotal} ${row.name}`;
    return row.kind === "unallocated" ? `${words.unallocated} ${row.name}`.trim() : row.name;
  };
  return tableOf(words.deals, { id: "deal", label: words.deal, of: name }, figures, rows, options);
}

interface FigureColumn<Row> {
  readonly id: string;
  readonly label: string;
  readonly of: (row: Row) => PositionFigure;
  readonly always: boolean;
}

function tableOf<Row>(
  title: string,
  first: { readonly id: string; readonly label: string; readonly of: (row: Row) => string },
  figures: readonly FigureColumn<Row>[],
  rows: readonly Row[],
  options: TableOptions,
): Table {
  const { language, unit = "million", ...digits } = options;
  const shown = figures.filter(({ always, of }) => always || rows.some((row) => of(row).reported !== 0));
  const format: FormatEuroOptions = { ...digits, unit, locale: language === "nl" ? "nl-NL" : "en-GB" };
  const write = ({ value, reported }: PositionFigure, isLeft: boolean) => {
    if (value !== null) return formatDigits(value, format);
    const unknown = WORDS[language].unknown;
    return reported === 0 || isLeft ? unknown : `${unknown} (${formatDigits(reported, format)})`;
  };
  const columns: TableColumn[] = [
    { id: first.id, label: first.label, align: "left" },
    ...shown.map(({ id, label }) => ({ id, label, align: "right" as const })),
  ];
  return {
    title: `${title} (${WORDS[language].units[unit]})`,
    columns,
    rows: rows.map((row) => [first.of(row), ...shown.map(({ id, of }) => write(of(row), id === "left"))]),
  };
}
