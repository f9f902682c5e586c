import type { LocalDate } from "../calendar/localDate.js";
import { cofinancing } from "../cofinancing/cofinancing.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Scheme } from "../law/scheme.js";
import type { Money } from "../money/money.js";
import { subtract } from "../money/subtract.js";
import { sum } from "../money/sum.js";
import type { Award } from "../portfolio/award.js";
import { ceilingBook } from "../portfolio/ceilingAt.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { indexPortfolio, lookUp } from "../portfolio/portfolioIndex.js";
import { viewOf } from "../portfolio/view.js";
import type { PositionFigure, PositionRow } from "../position/position.js";
import { positions } from "../position/positions.js";
import type { SettlementFacts } from "./settlement.js";
import { settlementInvalid } from "./settlementInvalid.js";

/** From which day the facts of a settlement are gathered. */
export interface SettlementFactsOptions {
  /** The day on which they stand, inclusive. */
  readonly asOf: LocalDate;
  /** Only what was in the books on this day, inclusive; all that is known when it is left out. */
  readonly knownOn?: LocalDate | null;
  /** The scheme, for what counts as co-financing; that of the award when it is left out. */
  readonly scheme?: Scheme;
}

/**
 * Gathers from a portfolio what a grant is determined from: award, spending, payments, recoveries and co-financing.
 *
 * **Details**: spending and payments that name no award are those of the only award of their line. Co-financing is what
 * counts of the whole deal, beside what is asked for its spending; `null` where nothing is asked.
 * **Watch out**: the part of the VAT compensation fund and the grounds for a lower amount stand in no ledger: they are zero
 * and none, and the caller fills them in.
 *
 * @param portfolio - The portfolio.
 * @param awardId - The id of the award.
 * @param options - The day, what was known, and the scheme.
 * @returns The facts for {@link settle}, frozen; amounts in cents.
 * @throws {@link DomainError} `SETTLEMENT_INVALID` where an amount is unknown, or entries cannot be told apart;
 * `ENTRY_INVALID` for an award that the portfolio does not hold; `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { localDate, settlementFacts } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * settlementFacts(regioEnvelop, "none", { asOf: localDate("2021-01-01") }); // throws ENTRY_INVALID
 * ```
 */
export function settlementFacts(
  portfolio: Portfolio,
  awardId: string,
  options: SettlementFactsOptions,
): SettlementFacts {
  const view = viewOf(options);
  const index = indexPortfolio(portfolio);
  const award = lookUp(index.awards, awardId, "award", "the settlement");
  const rows = rowsOf(
    award,
    positions(portfolio, { ...view, by: ["line", "award"] }).rows,
    index.awardsOfLine,
  );
  const total = (name: string, pick: (row: PositionRow) => PositionFigure): Money =>
    sum(rows.map((row) => known(pick(row), `${name} of award ${awardId}`)));
  const book = ceilingBook(portfolio.amendments, view);
  const deal = dealOfLine(index.lines.get(award.line));
  return deepFreeze({
    instrument: award.instrument,
    award: awardedAmount(book.ceilingAt("award", award.id, award.amount).amount, awardId),
    awardedOn: award.date,
    costs: total("spending", ({ spent }) => spent.net),
    vatFund: sum([]),
    cofinancing: deal === null ? null : cofinancingOfDeal(portfolio, deal, options),
    paid: subtract(
      total("payments", ({ paid }) => paid.gross),
      total("reversed payments", ({ paid }) => paid.reversed),
    ),
    received: total("recoveries", ({ recovery }) => recovery.received),
    reductions: [],
  });
}

/** The rows of an award; those of its line that name none count where it is the only award. */
function rowsOf(
  award: Award,
  rows: readonly PositionRow[],
  awardsOfLine: ReadonlyMap<string, readonly Award[]>,
): readonly PositionRow[] {
  const onLine = rows.filter(({ key }) => key.line === award.line);
  if (awardsOfLine.get(award.line)?.length === 1) return onLine;
  const nameless = onLine.find(
    ({ key, spent, paid }) => key.award === null && (spent.gross.reported > 0 || paid.gross.reported > 0),
  );
  if (nameless !== undefined) {
    throw settlementInvalid(
      `spending or payments on line ${award.line} that name none of its awards`,
      "entries that name their award, or a line with one award",
    );
  }
  return onLine.filter(({ key }) => key.award === award.id);
}

function cofinancingOfDeal(
  portfolio: Portfolio,
  deal: string,
  options: SettlementFactsOptions,
): SettlementFacts["cofinancing"] {
  const { realised } = cofinancing(portfolio, deal, options).stages;
  if (realised.outcome === "notApplicable") return null;
  if (realised.required === null || realised.outcome === "cannotTell") {
    throw settlementInvalid(
      `co-financing of deal ${deal} of which nobody can tell whether it is enough (${realised.reason})`,
      "co-financing that the ledger holds in full, under a known scheme",
    );
  }
  return { realised: realised.counted, required: realised.required };
}

function known({ value }: PositionFigure, name: string): Money {
  if (value !== null) return value;
  throw settlementInvalid(`no known ${name}`, "a ledger that records it in full");
}

function awardedAmount(amount: Money | null, awardId: string): Money {
  if (amount !== null) return amount;
  throw settlementInvalid(`no known amount of award ${awardId}`, "an award whose amendments are dated");
}
