import * as z from "zod";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { isDomainError } from "../foundation/domainError.js";
import type { Result } from "../foundation/result.js";
import { checkPlan } from "../law/checkPlan.js";
import type { PaymentPlan } from "../law/paymentPlan.js";
import type { SchemeParameters } from "../law/scheme.js";
import { checkDated } from "../law/withParameters.js";
import { type DocumentKind, documentError, unwritable } from "./documentError.js";
import type { Issue } from "./issue.js";
import { parametersSchema } from "./lawSchemas.js";
import { planSchema } from "./planSchema.js";
import { safeParse } from "./safeParse.js";
import type { PaymentPlanInput, SchemeParametersInput } from "./wire.js";
import { withoutUndefined } from "./withoutUndefined.js";

/**
 * Reads a payment plan from JSON, and throws where something is wrong.
 *
 * @param input - What `JSON.parse` returned; amounts, shares and factors are texts.
 * @returns The plan, frozen.
 * @throws DomainError `DOCUMENT_INVALID` with the first issues in words.
 *
 * @example
 * ```ts
 * import { halfAtAwardHalfOnProgress } from "regio-deals";
 * import { parsePaymentPlan, serialisePaymentPlan } from "regio-deals/schema";
 *
 * const written = serialisePaymentPlan(halfAtAwardHalfOnProgress());
 * parsePaymentPlan(JSON.parse(JSON.stringify(written))).parts.length; // => 2
 * parsePaymentPlan({ id: "x", title: "X", parts: [], mode: "first" }); // throws DOCUMENT_INVALID
 * ```
 */
export function parsePaymentPlan(input: unknown): PaymentPlan {
  return orThrow("payment plan", safeParsePaymentPlan(input));
}

/**
 * Reads a payment plan from JSON, or gives everything that is wrong with its form at once; a plan of the right form that
 * cannot be carried out gives the first reason.
 *
 * @param input - What `JSON.parse` returned.
 * @returns The plan, or the issues; frozen. Never throws.
 *
 * @example
 * ```ts
 * import { safeParsePaymentPlan } from "regio-deals/schema";
 *
 * safeParsePaymentPlan({ id: "x" }).ok; // => false
 * ```
 */
export function safeParsePaymentPlan(input: unknown): Result<PaymentPlan, Issue> {
  return meaningful(
    safeParse(planSchema, () => [], input),
    (plan) => problem([], () => checkPlan(plan)),
  );
}

/**
 * Writes a payment plan as JSON holds it.
 *
 * @param plan - The plan.
 * @returns Plain data for `JSON.stringify`, frozen.
 * @throws DomainError `DOCUMENT_INVALID` for something that is no plan.
 *
 * @example
 * ```ts
 * import { halfAtAwardHalfOnProgress } from "regio-deals";
 * import { serialisePaymentPlan } from "regio-deals/schema";
 *
 * serialisePaymentPlan(halfAtAwardHalfOnProgress()).mode; // => "first"
 * ```
 */
export function serialisePaymentPlan(plan: PaymentPlan): PaymentPlanInput {
  return write("payment plan", planSchema, plan);
}

/**
 * Reads parameters of a scheme from JSON, for `withParameters`, and throws where something is wrong.
 *
 * @param input - What `JSON.parse` returned: an object with any of the parameters by name.
 * @returns The parameters, frozen.
 * @throws DomainError `DOCUMENT_INVALID` with the first issues in words.
 *
 * @example
 * ```ts
 * import { schemeById, withParameters } from "regio-deals";
 * import { parseSchemeParameters } from "regio-deals/schema";
 *
 * const parameters = parseSchemeParameters({
 *   recoveryYears: {
 *     parameter: "my reading",
 *     versions: [
 *       { value: 5, evidence: "source", reference: { title: "The regulation", article: "11", checkedOn: "2026-11-01" } },
 *     ],
 *   },
 * });
 * withParameters(schemeById("t3-2020"), parameters).callerParameters; // => ["recoveryYears"]
 * ```
 */
export function parseSchemeParameters(input: unknown): Partial<SchemeParameters> {
  return orThrow("set of scheme parameters", safeParseSchemeParameters(input));
}

/**
 * Reads parameters of a scheme from JSON, or gives everything that is wrong with them at once.
 *
 * @param input - What `JSON.parse` returned.
 * @returns The parameters, or the issues; frozen. Never throws.
 *
 * @example
 * ```ts
 * import { safeParseSchemeParameters } from "regio-deals/schema";
 *
 * safeParseSchemeParameters({ recoverYears: {} }).ok; // => false
 * ```
 */
export function safeParseSchemeParameters(input: unknown): Result<Partial<SchemeParameters>, Issue> {
  return meaningful(
    safeParse(parametersSchema, () => [], input),
    (parameters) =>
      Object.entries(parameters).flatMap(([name, dated]) =>
        problem([name, "versions"], () => checkDated(dated, name)),
      ),
  );
}

/**
 * Writes parameters of a scheme as JSON holds them.
 *
 * @param parameters - The parameters.
 * @returns Plain data for `JSON.stringify`, frozen.
 * @throws DomainError `DOCUMENT_INVALID` for something else.
 *
 * @example
 * ```ts
 * import { schemeById } from "regio-deals";
 * import { serialiseSchemeParameters } from "regio-deals/schema";
 *
 * const { budget } = schemeById("t3-2020").parameters;
 * serialiseSchemeParameters({ budget }).budget?.versions[0]?.value; // => "180000000.00"
 * ```
 */
export function serialiseSchemeParameters(parameters: Partial<SchemeParameters>): SchemeParametersInput {
  return write("set of scheme parameters", parametersSchema, parameters);
}

function orThrow<T>(what: DocumentKind, result: Result<T, Issue>): T {
  if (result.ok) return result.value;
  throw documentError(what, result.issues);
}

function write<T, Input>(what: DocumentKind, schema: z.ZodType<T, Input>, value: T): Input {
  const encoded = z.safeEncode(schema, value);
  if (encoded.success) return deepFreeze(withoutUndefined(encoded.data) as Input);
  throw unwritable(what, encoded.error.issues[0]?.path ?? []);
}

/** What was read, unless something is wrong with its meaning. */
function meaningful<T>(result: Result<T, Issue>, search: (value: T) => readonly Issue[]): Result<T, Issue> {
  const issues = result.ok ? search(result.value) : [];
  return issues.length === 0 ? result : deepFreeze({ ok: false, issues });
}

/** The refusal of a rule of the library, as an issue. */
function problem(path: Issue["path"], check: () => void): readonly Issue[] {
  try {
    check();
    return [];
  } catch (error) {
    if (!isDomainError(error)) throw error;
    const { found = "", expected = "" } = error.details;
    return [{ code: "ruleBroken", path, received: found, expected }];
  }
}
