import type { SisaAnnex } from "../accountability/annex.js";
import type { CheckAnnexOptions } from "../accountability/annexContext.js";
import type { ChargedGrant, ErrorsRow, ErrorsTableOptions } from "../accountability/errorsTable.js";
import type { SisaCalendar } from "../accountability/sisaCalendar.js";
import type { SisaLatenessOptions } from "../accountability/sisaLateness.js";
import type { SisaFile, SisaPackageOptions } from "../accountability/sisaPackage.js";
import type { Schedule } from "../disbursement/schedule.js";
import type { Finding } from "../finding/finding.js";
import type { RuleId } from "../finding/rules.js";
import type { DeMinimisRegime } from "../law/general/deMinimis.js";
import type { Dimension } from "../position/dimension.js";
import type { DeMinimisAid, SingleUndertaking } from "../stateAid/deMinimisRoom.js";
import type { ReconcileItem } from "../statement/reconcile.js";
import type { Statement } from "../statement/statement.js";
import type { CheckContext } from "./context.js";

/** An annex that is audited; it is held to the portfolio of the audit. */
export interface AuditedAnnex extends Omit<CheckAnnexOptions, "portfolio"> {
  /** The annex. */
  readonly annex: SisaAnnex;
}

/** A published statement that is audited. */
export interface AuditedStatement {
  /** The statement. */
  readonly statement: Statement;
  /** How its figures lie beside the ledger, by breakdown; none where it is only held to itself. */
  readonly mappings: readonly {
    /** The breakdown. */
    readonly by: Dimension | readonly Dimension[];
    /** The figures. */
    readonly items: readonly ReconcileItem[];
  }[];
}

/** A schedule that is audited. */
export interface AuditedSchedule {
  /** Unique among the schedules. */
  readonly id: string;
  /** The id of the award that it lays out. */
  readonly award: string;
  /** The schedule. */
  readonly schedule: Schedule;
}

/** An undertaking whose de minimis aid is audited. */
export interface AuditedUndertaking {
  /** Unique among the undertakings. */
  readonly id: string;
  /** The undertaking. */
  readonly undertaking: SingleUndertaking;
  /** All aid that was granted. */
  readonly aids: readonly DeMinimisAid[];
  /** The regime. */
  readonly regime: DeMinimisRegime;
}

/** A delivery whose files are audited. */
export interface AuditedPackage extends SisaPackageOptions {
  /** The files. */
  readonly files: readonly SisaFile[];
}

/** A delivery whose day is audited. */
export interface AuditedDelivery extends Omit<SisaLatenessOptions, "asOf"> {
  /** The calendar of the financial year. */
  readonly calendar: SisaCalendar;
}

/** A table of errors and uncertainties that is audited. */
export interface AuditedErrorsTable extends ErrorsTableOptions {
  /** The rows. */
  readonly rows: readonly ErrorsRow[];
  /** The grants of the year. */
  readonly grants: readonly ChargedGrant[];
}

/** What is audited beside the portfolio. */
export interface AuditDocuments {
  /** Annexes. */
  readonly annexes: readonly AuditedAnnex[];
  /** Published statements. */
  readonly statements: readonly AuditedStatement[];
  /** Schedules. */
  readonly schedules: readonly AuditedSchedule[];
  /** Undertakings with de minimis aid. */
  readonly undertakings: readonly AuditedUndertaking[];
  /** Files of deliveries. */
  readonly packages: readonly AuditedPackage[];
  /** Days of deliveries. */
  readonly deliveries: readonly AuditedDelivery[];
  /** Tables of errors and uncertainties. */
  readonly errorsTables: readonly AuditedErrorsTable[];
}

/** What a check looks at: the portfolio, or a document beside it. */
export type AuditInput = "portfolio" | keyof AuditDocuments;

/** What a check of an audit may look at. */
export interface AuditContext extends CheckContext {
  readonly documents: AuditDocuments;
  /** What was found of a kind of document, or of co-financing, worked out once. */
  readonly found: (input: FoundOnce) => readonly Finding[];
}

/** What is worked out once for several rules. */
export type FoundOnce = "cofinancing" | keyof AuditDocuments;

/** A check of an audit: the rule that it watches, what it looks at, and what it finds. */
export interface DocumentCheck {
  readonly rule: RuleId;
  readonly inputs: readonly AuditInput[];
  readonly run: (context: AuditContext) => readonly Finding[];
}

/** Documents of which there are none. */
export const NO_DOCUMENTS: AuditDocuments = /* @__PURE__ */ Object.freeze({
  annexes: [],
  statements: [],
  schedules: [],
  undertakings: [],
  packages: [],
  deliveries: [],
  errorsTables: [],
});
