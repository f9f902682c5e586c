import type { LocalDate } from "../calendar/localDate.js";
import type { Period } from "../calendar/period.js";
import type { Money } from "../money/money.js";
import type { EntryDimensions, LedgerEntry, ReversedEntry } from "../portfolio/entry.js";
import type { DateBasis } from "../portfolio/entryBase.js";
import type { Qualifier } from "../vocabulary/qualifier.js";

/** What an entry has beside its dimensions, as JSON holds it; what is left out is `undefined`. */
export interface OwnFields {
  readonly id: string;
  readonly date: LocalDate;
  readonly dateBasis: DateBasis;
  readonly recordedOn?: LocalDate | null;
  readonly qualifier?: Qualifier | null;
  readonly source?: string | null;
  readonly where?: string | null;
  readonly costPeriod?: Period | null;
  readonly preparation?: boolean;
  readonly disposable?: boolean | null;
}

/**
 * Puts an entry together, its fields in the order of the schema. The kinds of which there are many are written out: an engine
 * makes an object of known fields several times faster than one that others are spread into.
 */
export function assembleEntry(of: EntryDimensions, own: OwnFields, amount: Money): LedgerEntry {
  const { id, date, dateBasis, recordedOn = null, qualifier = null, source = null, where = null } = own;
  const original = null;
  switch (of.kind) {
    case "payment": {
      const { kind, line, award, recipient, partner, instrument } = of;
      return {
        id,
        kind,
        line,
        award,
        recipient,
        partner,
        instrument,
        date,
        dateBasis,
        recordedOn,
        amount,
        qualifier,
        original,
        source,
        where,
      };
    }
    case "programming": {
      const { kind, line, deal, pillar, project } = of;
      return {
        id,
        kind,
        line,
        deal,
        pillar,
        project,
        date,
        dateBasis,
        recordedOn,
        amount,
        qualifier,
        original,
        source,
        where,
      };
    }
    case "commitment": {
      const { kind, line, deal, award, pillar, project, partner } = of;
      return {
        id,
        kind,
        line,
        deal,
        award,
        pillar,
        project,
        partner,
        date,
        dateBasis,
        recordedOn,
        amount,
        qualifier,
        original,
        source,
        where,
      };
    }
    case "spending": {
      const { kind, line, deal, award, pillar, project, partner, financialYear } = of;
      const { costPeriod = null, preparation = false } = own;
      return {
        id,
        kind,
        line,
        deal,
        award,
        pillar,
        project,
        partner,
        financialYear,
        date,
        dateBasis,
        recordedOn,
        amount,
        qualifier,
        original,
        source,
        where,
        costPeriod,
        preparation,
      };
    }
    case "cofinancing": {
      const {
        kind,
        line,
        deal,
        award,
        pillar,
        project,
        partner,
        stage,
        financialYear,
        sector,
        form,
        origin,
      } = of;
      const { disposable = null } = own;
      return {
        id,
        kind,
        line,
        deal,
        award,
        pillar,
        project,
        partner,
        stage,
        financialYear,
        sector,
        form,
        origin,
        date,
        dateBasis,
        recordedOn,
        amount,
        qualifier,
        original,
        source,
        where,
        disposable,
      };
    }
    default:
      return { id, ...of, date, dateBasis, recordedOn, amount, qualifier, original, source, where };
  }
}

/** Puts a reversal together, its fields in the order of the schema. */
export function assembleReversal(of: ReversedEntry, own: OwnFields, amount: Money): LedgerEntry {
  const { id, date, dateBasis, recordedOn = null, qualifier = null, source = null, where = null } = own;
  return {
    id,
    kind: "reversal",
    of,
    date,
    dateBasis,
    recordedOn,
    amount,
    qualifier,
    original: null,
    source,
    where,
  };
}
