import type { LocalDate } from "../calendar/localDate.js";
import type { Scheme } from "../law/scheme.js";
import type { Money } from "../money/money.js";
import type { SisaAnnex } from "./annex.js";
import type { GrantDefinition } from "./grantDefinition.js";

/** The part of an entry of spending or of its reversal that was declared to the VAT compensation fund. */
export interface VatDeclared {
  /** The id of the entry. */
  readonly entry: string;
  /** The part in cents, from zero to the amount of the entry. */
  readonly amount: Money;
}

/** What an annex is made of, beside the portfolio. */
export interface SisaAnnexOptions {
  /** The day up to which the books count, inclusive. */
  readonly knownOn: LocalDate;
  /** The annex of an earlier year; `null` or left out where there is none. */
  readonly previous?: SisaAnnex | null;
  /** The definition of that annex; the one of this year when it is left out. */
  readonly previousDefinition?: GrantDefinition;
  /** What of the spending went to the VAT compensation fund (BCF) and is left out; nothing when it is left out. */
  readonly vatFund?: readonly VatDeclared[];
  /** The ids of projects, or of the award, that are done; those whose project is determined are anyhow. */
  readonly completed?: readonly string[];
  /** The ids of projects, or of the award, that are accounted for here for the last time. */
  readonly final?: readonly string[];
  /** The scheme, for what counts as co-financing; that of the award when it is left out. */
  readonly scheme?: Scheme;
}
