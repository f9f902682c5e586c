import type * as z from "zod";
import { FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import type { Form } from "./fields.js";
import type { Issue, IssueCode } from "./issue.js";

type ZodIssue = z.core.$ZodIssue;
type Path = readonly (string | number)[];

const AMOUNT = 'an amount in euros as a text, such as "1250000.00"';
const YEAR = `a year from ${FIRST_YEAR} to ${LAST_YEAR}`;
const DECIMAL = 'a decimal text of at most 30 digits, not below zero, such as "1.79"';
const ID = "an id";
const DATE = 'a date that exists, such as "2021-01-31"';

/** What each form of texts expects, and the code of its issue. */
const FORM_ISSUES: Readonly<Record<Form, { readonly code: IssueCode; readonly expected: string }>> = {
  id: { code: "idForm", expected: ID },
  amount: { code: "amountForm", expected: AMOUNT },
  date: { code: "dateForm", expected: DATE },
  decimal: { code: "decimalForm", expected: DECIMAL },
  currency: { code: "textForm", expected: 'the ISO 4217 code of a currency, such as "USD"' },
  fraction: {
    code: "textForm",
    expected: 'a decimal text or a fraction of at most 64 characters, such as "0.5" or "1/3"',
  },
  published: { code: "textForm", expected: "a figure of at most 100 characters, on one line" },
};

const OWN_EXPECTED: Readonly<Partial<Record<IssueCode, string>>> = {
  amountRange: "an amount of at most 90071992547409.91 euros",
  dateForm: DATE,
  decimalForm: DECIMAL,
  idForm: ID,
  dateRange: `a date from ${FIRST_YEAR}-01-01 to ${LAST_YEAR}-12-31`,
  periodOrder: "an end that is later than the start",
};

/** The kinds of the unions of the document, for an issue that does not list them. */
const KINDS: readonly { readonly at: RegExp; readonly kinds: string }[] = [
  { at: /^ledger \d+ of /, kinds: "the kind of an entry that can be reversed" },
  {
    at: /^ledger /,
    kinds:
      "one of payment, onwardPayment, programming, commitment, spending, cofinancing, accounted, determination, recovery, reversal",
  },
  { at: /^amendments /, kinds: "one of extension, ceiling, reallocation" },
  { at: /^deals \d+ terms cofinancingException/, kinds: "one of exempt, lowerShare" },
  { at: /^(paymentPlan versions \d+ value )?parts \d+ size/, kinds: "one of share, amount, remainder" },
  {
    at: /^(paymentPlan versions \d+ value )?parts \d+ due/,
    kinds: "one of date, afterAnchor, period, event",
  },
  { at: /^requiredShare /, kinds: "one of share, perAgreement" },
  { at: /^deals /, kinds: "one of amount, totalInvestment, share" },
];

/** Puts the issues of zod into our own form: what was found, and what is expected, without zod's words. */
export function fromZod(zodIssues: readonly ZodIssue[], input: unknown): readonly Issue[] {
  return zodIssues.flatMap((issue) => convert(issue, issue.path as Path, input));
}

function convert(issue: ZodIssue, path: Path, input: unknown): readonly Issue[] {
  const value = valueAt(input, path);
  const received = describeValue(value);
  const one = (code: IssueCode, expected: string): readonly Issue[] => [{ code, path, expected, received }];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => ({
        code: "unknownKey",
        path: [...path, key],
        expected: "no such field",
        received: describeValue(valueAt(value, [key])),
      }));
    case "invalid_type":
      return one(typeCode(issue, value), formOf(issue)?.expected ?? typeName(issue.expected));
    case "invalid_value":
      return one(value === undefined ? "missing" : "choice", choiceOf(issue.values));
    case "invalid_union":
      return one(value === undefined ? "missing" : "choice", kindsAt(path));
    case "invalid_format":
      return formIssue(issue, path, value);
    case "too_small":
      return Array.isArray(value)
        ? [
            {
              code: "tooFew",
              path,
              expected: `a list of at least ${issue.minimum}`,
              received: `a list of ${value.length}`,
            },
          ]
        : one("numberRange", YEAR);
    case "too_big":
      return one("numberRange", YEAR);
    case "invalid_key":
      return issue.issues
        .flatMap((inner) => convert(inner, path, input))
        .map((inner) => ({ ...inner, path, received: `the key ${describeValue(path.at(-1))}` }));
    case "custom":
      return ownIssue(issue.params, path, received);
    default:
      return one("wrongType", "a value of another form");
  }
}

function typeCode(issue: ZodIssue, value: unknown): IssueCode {
  if (value === undefined) return "missing";
  return typeof value === "number" && issue.message === ("amount" satisfies Form)
    ? "amountIsNumber"
    : "wrongType";
}

function formIssue(issue: ZodIssue, path: Path, value: unknown): readonly Issue[] {
  const { code, expected } = formOf(issue) ?? { code: "textForm", expected: "a text of another form" };
  const received = describeValue(value);
  const isNegative =
    code === "amountForm" && typeof value === "string" && /^-(?=.*[1-9])\d+(?:\.\d{1,2})?$/.test(value);
  return isNegative
    ? [{ code: "amountNegative", path, expected: "an amount that is not below zero", received }]
    : [{ code, path, expected, received }];
}

/** The form that a text should have; our schemas give its name as the message. */
function formOf(issue: ZodIssue): (typeof FORM_ISSUES)[Form] | undefined {
  return Object.hasOwn(FORM_ISSUES, issue.message) ? FORM_ISSUES[issue.message as Form] : undefined;
}

function ownIssue(
  params: Readonly<Record<string, unknown>> | undefined,
  path: Path,
  received: string,
): readonly Issue[] {
  const code = (params?.code ?? "wrongType") as IssueCode;
  return [{ code, path, expected: OWN_EXPECTED[code] ?? "a value of another form", received }];
}

function typeName(type: string): string {
  const names: Readonly<Record<string, string>> = {
    string: "a text",
    int: "a whole number",
    number: "a whole number",
    boolean: "true or false",
    array: "a list",
    object: "an object",
    record: "an object",
  };
  return names[type] ?? type;
}

function choiceOf(values: readonly unknown[]): string {
  return values.length === 1 ? String(values[0]) : `one of ${values.join(", ")}`;
}

function kindsAt(path: Path): string {
  const place = `${path.join(" ")} `;
  return KINDS.find(({ at }) => at.test(place))?.kinds ?? "a value of another form";
}

/** What stands at a path; `undefined` where nothing does. */
export function valueAt(input: unknown, path: Path): unknown {
  let value = input;
  for (const part of path) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}
