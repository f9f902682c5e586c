import type { LocalDate } from "../calendar/localDate.js";
import type { AllocationMode } from "../money/allocate.js";
import type { Money } from "../money/money.js";
import type { Rounding } from "../money/rounding.js";

/** How large a part of a plan is. */
export type PartSize =
  | {
      /** A share of the whole amount. */
      readonly kind: "share";
      /** A decimal text or a fraction, such as `"0.5"` or `"1/3"`; above zero. */
      readonly share: string;
    }
  | {
      /** A fixed amount. */
      readonly kind: "amount";
      /** The amount in cents, above zero. */
      readonly amount: Money;
    }
  | {
      /** All that the other parts leave; a plan has at most one. */
      readonly kind: "remainder";
    };

/** What starts a payment that waits for something: an award, an accepted progress report, a determination. */
export type PlanEvent = "award" | "progressReportAccepted" | "determination";

/** When a part of a plan falls due. */
export type PartDue =
  | {
      /** On a date. */
      readonly kind: "date";
      /** The date. */
      readonly date: LocalDate;
    }
  | {
      /** A number of months and days after the anchor of the schedule, counted from the anchor itself. */
      readonly kind: "afterAnchor";
      /** Whole months, from 0. */
      readonly months: number;
      /** Whole days after that, from 0. */
      readonly days: number;
    }
  | {
      /** On a day of a period, several times in a row: the part is divided in equal instalments. */
      readonly kind: "period";
      /** The length of a period; counted by the calendar. */
      readonly every: "month" | "quarter" | "year";
      /** How many periods after that of the anchor the first one is due, from 0. */
      readonly first: number;
      /** How many instalments, from 1. */
      readonly count: number;
      /** The month of the period, from 1: at most 1, 3 or 12. */
      readonly month: number;
      /** The day of that month, from 1 to 31; in a shorter month its last day. */
      readonly day: number;
    }
  | {
      /** After something has happened. */
      readonly kind: "event";
      /** What has to happen. */
      readonly event: PlanEvent;
      /** Which time it happens, from 1. */
      readonly occurrence: number;
      /** Whole days after the event, from 0. */
      readonly days: number;
    };

/** One part of a plan. */
export interface PlanPart {
  /** Unique in the plan. */
  readonly id: string;
  /** How much. */
  readonly size: PartSize;
  /** When. */
  readonly due: PartDue;
}

/** A rate from a day on. */
export interface IndexRate {
  /** The day from which it raises what falls due. */
  readonly from: LocalDate;
  /** The factor as a decimal text, such as `"1.025"`; above zero. */
  readonly factor: string;
}

/** How instalments grow with prices (indexatie). */
export interface Indexation {
  /** The rates after the anchor, in the order of their days; they multiply. */
  readonly rates: readonly IndexRate[];
  /** How an indexed instalment is rounded to the cent. */
  readonly rounding: Rounding;
}

/** When which part of an amount is paid (bevoorschottingsritme, kasritme). */
export interface PaymentPlan {
  /** Its id. */
  readonly id: string;
  /** What it is. */
  readonly title: string;
  /** The parts, at least one. */
  readonly parts: readonly PlanPart[];
  /** Who gets the cents that are over where shares do not come out whole. */
  readonly mode: AllocationMode;
  /** How instalments grow; `null` where they do not. */
  readonly indexation: Indexation | null;
}
