import * as z from "zod";
import { dateProblem, type LocalDate } from "../calendar/localDate.js";
import { normaliseDecimal } from "../decimal/normaliseDecimal.js";
import { isDomainError } from "../foundation/domainError.js";
import { euro } from "../money/euro.js";
import type { Money } from "../money/money.js";
import { toDecimalString } from "../money/toDecimalString.js";
import { DATE_BASES } from "../portfolio/entryBase.js";
import { QUALIFIERS } from "../vocabulary/qualifier.js";
import type { IssueCode } from "./issue.js";

/** The forms of texts, as regular expressions. */
export const FORMS = {
  id: /^(?!(?:__proto__|constructor|prototype)$)\P{Cc}{1,200}$/u,
  amount: /^\d+(?:\.\d{1,2})?$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  decimal: /^(?=(?:\d\.?){1,30}$)\d+(?:\.\d+)?$/,
  currency: /^[A-Z]{3}$/,
  published: /^.{0,100}$/,
} as const;

/** The name of a form of texts. */
export type Form = keyof typeof FORMS;

/** Any text. */
export const text = z.string();

/** A text that names one thing: 1 to 200 characters, none of them a control character. */
export const id = formed("id");

/** The code of a currency. */
export const currency = formed("currency");

/** A number as it was published: whether it is one is for the check. */
export const published = formed("published");

/** An amount that is not below zero, as a decimal text. */
export const amount = z.codec(formed("amount"), z.custom<Money>(), {
  decode: (written, context) => {
    try {
      return euro(written);
    } catch (error) {
      if (!isDomainError(error)) throw error;
      return refuse(context, "amountRange", written);
    }
  },
  encode: toDecimalString,
});

/** A calendar date. */
export const date = z.codec(formed("date"), z.custom<LocalDate>(), {
  decode: (written, context) => {
    const problem = dateProblem(written);
    if (problem === undefined) return written as LocalDate;
    return refuse(context, problem === "range" ? "dateRange" : "dateForm", written);
  },
  encode: (value): string => value,
});

/** A decimal text of at most 30 digits, not below zero, brought to its shortest form both ways. */
export const decimal = z.codec(formed("decimal"), z.string(), {
  decode: normaliseDecimal,
  encode: (value) => (FORMS.decimal.test(value) ? normaliseDecimal(value) : value),
});

/** A financial year. */
export const year = z.int().min(1900).max(2199);

/** A schema that may be left out or `null`, as types see it: `undefined` as a value is refused before. */
type LeftOut<S extends z.ZodType> = z.ZodCodec<
  z.ZodExactOptional<z.ZodNullable<S>>,
  z.ZodCustom<z.output<S> | null, z.output<S> | null>
>;

/** A field that may be left out or `null`; in memory it is always there. */
export function optional<S extends z.ZodType>(schema: S): LeftOut<S> {
  const codec = z.codec(z.nullish(schema), z.custom<z.output<S> | null>(), {
    decode: (value) => value ?? null,
    encode: (value) => value ?? undefined,
  });
  return codec as unknown as LeftOut<S>;
}

/** Where something comes from. */
export const sourced = { source: optional(id), where: optional(text) };

/** How a source puts a figure. */
export const qualifier = optional(z.enum(QUALIFIERS));

/** Whether a date is the day itself, or the day of a balance. */
export const dateBasis = z.enum(DATE_BASES);

/** A period of at least one day, half open. */
export const period = z
  .strictObject({ from: date, until: date })
  .check(({ value, issues }) => checkOrder(value.from, value.until, issues));

/** A period of which the ends may be unknown. */
export const termPeriod = z
  .strictObject({ from: optional(date), until: optional(date) })
  .check(({ value, issues }) => checkOrder(value.from, value.until, issues));

/** Adds an issue where an end is not later than its start. */
function checkOrder(from: string | null, until: string | null, issues: z.core.$ZodRawIssue[]): void {
  if (typeof from !== "string" || typeof until !== "string" || from < until) return;
  issues.push({
    code: "custom",
    params: { code: "periodOrder" satisfies IssueCode },
    path: ["until"],
    input: until,
  });
}

/** A text of a form; the name of the form is the message of zod's issue, and `fromZod` finds it there. */
function formed(form: Form): z.ZodString {
  return z.string({ error: form }).regex(FORMS[form], { error: form });
}

/** Adds an issue of our own; a throw inside a codec would escape `safeParse`. */
function refuse(context: { issues: z.core.$ZodRawIssue[] }, code: IssueCode, input: string): never {
  context.issues.push({ code: "custom", params: { code }, input });
  return z.NEVER;
}
