import type { Result } from "../foundation/result.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { documentError } from "./documentError.js";
import type { Issue } from "./issue.js";
import { portfolioSchema } from "./portfolioSchema.js";
import { referenceIssues } from "./references.js";
import { safeParse } from "./safeParse.js";

/**
 * Reads a portfolio from JSON, and throws where something is wrong.
 *
 * @param input - What `JSON.parse` returned; amounts are decimal texts.
 * @returns The portfolio, frozen; amounts in cents, what was left out as `null`.
 * @throws DomainError `DOCUMENT_INVALID` with the first issues in words; {@link safeParsePortfolio} gives them all.
 *
 * @example
 * ```ts
 * import { regioEnvelop } from "regio-deals/reference";
 * import { parsePortfolio, serialisePortfolio } from "regio-deals/schema";
 *
 * const json = JSON.stringify(serialisePortfolio(regioEnvelop));
 * parsePortfolio(JSON.parse(json)).envelope.ceiling; // => 95000000000
 * parsePortfolio(JSON.parse(JSON.stringify(regioEnvelop))); // throws DOCUMENT_INVALID
 * ```
 */
export function parsePortfolio(input: unknown): Portfolio {
  const result = safeParsePortfolio(input);
  if (result.ok) return result.value;
  throw documentError("portfolio", result.issues);
}

/**
 * Reads a portfolio from JSON, or gives everything that is wrong with it at once.
 *
 * **Details**: it looks at the form, and whether ids are unique and lead to something of the right kind and place. Whether a
 * rule is met is for `checkPortfolio`.
 * **Watch out**: nothing is coerced, no field is passed over, and no value is filled in. Only what JSON holds is read: a
 * field that is `undefined` is refused, so leave it out. Of an item whose `kind` is unknown the form of the other fields
 * cannot be told; its ids are still looked up.
 *
 * @param input - What `JSON.parse` returned; amounts are decimal texts.
 * @returns The portfolio, or the issues in the order of their places; frozen. Never throws.
 *
 * @example
 * ```ts
 * import { safeParsePortfolio } from "regio-deals/schema";
 *
 * const result = safeParsePortfolio([]);
 * result.ok ? "" : result.issues[0]?.code; // => "wrongType"
 * ```
 */
export function safeParsePortfolio(input: unknown): Result<Portfolio, Issue> {
  return safeParse(portfolioSchema, referenceIssues, input);
}
