import * as z from "zod";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { unwritable } from "./documentError.js";
import { portfolioSchema } from "./portfolioSchema.js";
import type { PortfolioInput } from "./wire.js";
import { withoutUndefined } from "./withoutUndefined.js";

/**
 * Writes a portfolio as JSON holds it, in its canonical form.
 *
 * **Details**: amounts as decimal texts with two decimals, fields in a fixed order, what is `null` left out.
 * `parsePortfolio` gives the same portfolio back, and equal portfolios give equal texts under `JSON.stringify`.
 *
 * @param portfolio - The portfolio.
 * @returns Plain data for `JSON.stringify`, frozen.
 * @throws DomainError `DOCUMENT_INVALID` for something that is no portfolio, `AMOUNT_INVALID` for a number that is
 * no amount.
 *
 * @example
 * ```ts
 * import { regioEnvelop } from "regio-deals/reference";
 * import { serialisePortfolio } from "regio-deals/schema";
 *
 * serialisePortfolio(regioEnvelop).envelope.ceiling; // => "950000000.00"
 * ```
 */
export function serialisePortfolio(portfolio: Portfolio): PortfolioInput {
  const encoded = z.safeEncode(portfolioSchema, portfolio);
  if (encoded.success) return deepFreeze(withoutUndefined(encoded.data) as PortfolioInput);
  throw unwritable("portfolio", encoded.error.issues[0]?.path ?? []);
}
