import { type CofinancingClass, classify, contributionOf } from "../cofinancing/classify.js";
import { governingScheme, governingTerms } from "../cofinancing/governingTerms.js";
import type { Scheme } from "../law/scheme.js";
import type { Money } from "../money/money.js";
import { negate } from "../money/negate.js";
import type { Award } from "../portfolio/award.js";
import { dealOfLine } from "../portfolio/dealOfLine.js";
import type { CofinancingDimensions, LedgerEntry, SpendingDimensions } from "../portfolio/entry.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { PortfolioIndex } from "../portfolio/portfolioIndex.js";
import type { Dated } from "../portfolio/view.js";
import { annexInvalid } from "./annexInvalid.js";

/** An entry or a reversal that a receiver accounts for. */
export interface AwardMovement extends Dated {
  /** The id of the entry. */
  readonly id: string;
  /** Of the State's part, or of the region's. */
  readonly kind: "spending" | "cofinancing";
  /** The id of the project. */
  readonly project: string | null;
  /** The financial year; `null` where the entry names none. */
  readonly financialYear: number | null;
  /** In cents; below zero for a reversal. */
  readonly amount: Money;
  /** Whether it counts; spending always does. */
  readonly class: CofinancingClass;
}

type Dimensions = SpendingDimensions | CofinancingDimensions;

/**
 * The spending and the realised co-financing of one award, in the order of the ledger.
 *
 * **Details**: an entry that names no award is that of the only award of its line, an entry that names only a deal that of
 * its only line. Where that cannot be told the annex cannot be made, since it might miss money.
 */
export function awardMovements(
  portfolio: Portfolio,
  index: PortfolioIndex,
  award: Award,
  scheme?: Scheme,
): readonly AwardMovement[] {
  const line = index.lines.get(award.line);
  const groups = line === undefined ? [] : [index.groups.get(line.group)].flatMap((group) => group ?? []);
  const signedOn = index.deals.get(line?.holder.id ?? "")?.terms.signedOn ?? null;
  const terms = governingTerms(governingScheme(scheme, [award], groups, signedOn));
  const disposable = new Map(
    portfolio.ledger.map((entry) => [entry.id, entry.kind === "cofinancing" ? entry.disposable : null]),
  );
  return portfolio.ledger.flatMap((entry): readonly AwardMovement[] => {
    const dimensions = dimensionsOf(entry);
    if (dimensions === undefined || !isOf(award, dimensions, entry.id, index)) return [];
    const { project, financialYear } = dimensions;
    const own = disposable.get(entry.kind === "reversal" ? entry.of.id : entry.id) ?? null;
    const counts =
      dimensions.kind === "spending"
        ? "counted"
        : classify(contributionOf(dimensions, own, index.partners), terms).class;
    const { id, date, dateBasis, recordedOn } = entry;
    const amount = entry.kind === "reversal" ? negate(entry.amount) : entry.amount;
    return [
      {
        id,
        date,
        dateBasis,
        recordedOn,
        kind: dimensions.kind,
        project,
        financialYear,
        amount,
        class: counts,
      },
    ];
  });
}

function dimensionsOf(entry: LedgerEntry): Dimensions | undefined {
  const dimensions = entry.kind === "reversal" ? entry.of : entry;
  if (dimensions.kind === "spending") return dimensions;
  return dimensions.kind === "cofinancing" && dimensions.stage === "realised" ? dimensions : undefined;
}

function isOf(award: Award, dimensions: Dimensions, entry: string, index: PortfolioIndex): boolean {
  if (dimensions.award !== null) return dimensions.award === award.id;
  if (dimensions.line !== null) {
    return (
      dimensions.line === award.line &&
      onlyOne(index.awardsOfLine.get(award.line), entry, "awards of its line")
    );
  }
  const deal = dealOfLine(index.lines.get(award.line));
  if (deal === null || deal !== dimensions.deal) return false;
  const lines = index.linesOfDeal.get(deal) ?? [];
  const awards = lines.flatMap(({ id }) => index.awardsOfLine.get(id) ?? []);
  return onlyOne(awards, entry, "awards of its deal");
}

function onlyOne(candidates: readonly unknown[] | undefined, entry: string, among: string): boolean {
  if (candidates?.length === 1) return true;
  throw annexInvalid(
    `entry ${entry}, which names none of the ${candidates?.length ?? 0} ${among}`,
    "an entry that names its award, or one award",
  );
}
