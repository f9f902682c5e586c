import type { Money } from "../money/money.js";
import type { RecordedStage } from "../vocabulary/recordedStage.js";
import type { Sourced } from "./source.js";

/** The whole sum set aside (Regio Envelop). */
export interface Envelope extends Sourced {
  /** The id of the envelope. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** The most that it holds, in cents, before amendments; `null` where it is the sum of its groups. */
  readonly ceiling: Money | null;
}

/** A tranche, or the group of all that is no tranche ("Overige"). */
export interface Group extends Sourced {
  /** Unique among the groups. */
  readonly id: string;
  /** Whether it is a round of deals. */
  readonly kind: "tranche" | "other";
  /** Its name, such as `"I"`. */
  readonly name: string;
  /** Other names that sources use for it. */
  readonly aliases: readonly string[];
  /** The most that the State pays in it, in cents, before amendments; `null` where it is the sum of its lines. */
  readonly ceiling: Money | null;
}

/** What a line sets money aside for. */
export interface LineHolder {
  /** A deal, or money that is no deal's. */
  readonly kind: "deal" | "reservation";
  /** The id of the deal or the reservation. */
  readonly id: string;
}

/** Money of one group for one deal or reservation (regel van de envelop); a deal may have several lines. */
export interface Line extends Sourced {
  /** Unique among the lines. */
  readonly id: string;
  /** The id of the group. */
  readonly group: string;
  /** What the money is for. */
  readonly holder: LineHolder;
  /** The name of the line in its source. */
  readonly name: string;
  /** Other names that sources use for it. */
  readonly aliases: readonly string[];
  /** The most that the State pays (maximale Rijksbijdrage), in cents, before amendments; `null` where unknown. */
  readonly ceiling: Money | null;
  /** The stages that the ledger covers in full for this line; any other stage is unknown, not zero. */
  readonly records: readonly RecordedStage[];
}

/** A part of the envelope that is no deal (reservering): execution costs, money that is still undecided. */
export interface Reservation extends Sourced {
  /** Unique among the reservations. */
  readonly id: string;
  /** Its name. */
  readonly name: string;
  /** `false` where somebody has yet to decide about it. */
  readonly decided: boolean;
}
