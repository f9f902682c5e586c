import type { Amendment } from "./amendment.js";
import type { Award } from "./award.js";
import type { Deal, Partner, Pillar, Project } from "./deal.js";
import type { LedgerEntry } from "./entry.js";
import type { Envelope, Group, Line, Reservation } from "./envelope.js";
import type { Note, Observation } from "./remark.js";
import type { Source } from "./source.js";

/**
 * One envelope with all that is known of it, as plain frozen data.
 *
 * **Details**: in memory an amount is a {@link Money} in cents. In JSON it is a decimal text: `parsePortfolio` and
 * `serialisePortfolio` of `regio-deals/schema` go from one to the other.
 * **Watch out**: `JSON.stringify(portfolio)` writes cents, and `parsePortfolio` refuses that.
 */
export interface Portfolio {
  /** The version of the form of the document. */
  readonly schemaVersion: 1;
  /** The id of the portfolio. */
  readonly id: string;
  /** What it is. */
  readonly title: string;
  /** The whole sum. */
  readonly envelope: Envelope;
  /** Where the figures come from. */
  readonly sources: readonly Source[];
  /** Tranches and the rest. */
  readonly groups: readonly Group[];
  /** What is set aside, for whom. */
  readonly lines: readonly Line[];
  /** The agreements. */
  readonly deals: readonly Deal[];
  /** What is set aside and is no deal. */
  readonly reservations: readonly Reservation[];
  /** The themes of the deals. */
  readonly pillars: readonly Pillar[];
  /** The projects of the deals. */
  readonly projects: readonly Project[];
  /** Everyone who gives or receives money. */
  readonly partners: readonly Partner[];
  /** The State's decisions. */
  readonly awards: readonly Award[];
  /** What changed, by date. */
  readonly amendments: readonly Amendment[];
  /** Rough figures that enter no sum. */
  readonly observations: readonly Observation[];
  /** Where the sources are unclear. */
  readonly notes: readonly Note[];
  /** What happened to the money, by date. */
  readonly ledger: readonly LedgerEntry[];
}
