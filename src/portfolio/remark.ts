import type { LocalDate } from "../calendar/localDate.js";
import type { Qualifier } from "../vocabulary/qualifier.js";
import type { Sourced } from "./source.js";

/** What a remark is about. */
export interface RemarkSubject {
  /** The kind of thing. */
  readonly kind:
    | "envelope"
    | "group"
    | "line"
    | "deal"
    | "pillar"
    | "project"
    | "reservation"
    | "entry"
    | "amendment";
  /** Its id. */
  readonly id: string;
}

/** A published share or rough figure without an amount (waarneming, "circa 80 %"); it never enters a sum. */
export interface Observation extends Sourced {
  /** Unique among the observations. */
  readonly id: string;
  /** What it is about. */
  readonly about: RemarkSubject;
  /** The day on which it stood. */
  readonly date: LocalDate;
  /** What the share is of, in words: `"programmed of the ceiling"`. */
  readonly measure: string;
  /** A decimal text in per cent. */
  readonly share: string;
  /** How the source puts it. */
  readonly qualifier: Qualifier | null;
}

/** Where a source is unclear, and how it was read (aantekening). */
export interface Note extends Sourced {
  /** Unique among the notes. */
  readonly id: string;
  /** What it is about. */
  readonly about: RemarkSubject;
  /** The remark itself. */
  readonly text: string;
}
