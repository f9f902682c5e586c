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

const PROTOTYPE_NAMES: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);

/** The forms of texts, in patterns that other languages know as well: the JSON Schema holds them. */
export const FORMS = {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what an id must not have.
  id: /^[^\u0000-\u001f\u007f-\u009f]{1,200}$/u,
  amount: /^[0-9]+(\.[0-9]{1,2})?$/,
  date: /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/,
  decimal: /^[0-9]+(\.[0-9]+)?$/,
  currency: /^[A-Z]{3}$/,
  fraction: /^(?=.{1,64}$)[0-9]+([./][0-9]+)?$/,
  published: /^.{0,100}$/,
} as const;

/** The name of a form of texts. */
export type Form = keyof typeof FORMS;

/** Any text. */
export const text = z.string();

/** A text that names one thing: 1 to 200 characters, no control character, and no name of the prototype. */
export const id = formed("id").check(({ value, issues }) => {
  if (PROTOTYPE_NAMES.has(value)) issues.push(ownIssue("idForm", value));
});

/** The code of a currency. */
export const currency = formed("currency");

/** A decimal text or a fraction, not below zero; whether it can be what it is for, a rule says. */
export const fraction = formed("fraction");

/** A number as it was published: whether it is one is for the check. */
export const published = formed("published");

/** An amount that is not below zero, as a decimal text. */
export const amount = z.codec(formed("amount"), z.custom<Money>(), {
  decode: (written, context) => {
    return attempt(() => euro(written)) ?? refuse(context, "amountRange", written);
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
  decode: (written, context) => {
    return attempt(() => normaliseDecimal(written)) ?? refuse(context, "decimalForm", written);
  },
  encode: (value, context) => {
    return attempt(() => normaliseDecimal(value)) ?? refuse(context, "decimalForm", value);
  },
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
  issues.push({ ...ownIssue("periodOrder", until), path: ["until"] });
}

/** A text of a form; the name of the form is the message of zod's issue, and `fromZod` finds it there. */
function formed(form: Form): z.ZodString {
  return z.string({ error: form }).regex(FORMS[form], { error: form });
}

/** What a function gives; `undefined` where it refuses what it got. */
function attempt<T>(run: () => T): T | undefined {
  try {
    return run();
  } catch (error) {
    if (isDomainError(error)) return undefined;
    throw error;
  }
}

/** Adds an issue of our own; a throw inside a codec would escape `safeParse`. */
function refuse(context: { issues: z.core.$ZodRawIssue[] }, code: IssueCode, input: string): never {
  context.issues.push(ownIssue(code, input));
  return z.NEVER;
}

function ownIssue(code: IssueCode, input: string): z.core.$ZodRawIssue<z.core.$ZodIssueCustom> {
  return { code: "custom", params: { code }, input };
}
