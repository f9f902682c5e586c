import { describeValue } from "../foundation/describeValue.js";
import { unexpected } from "../foundation/domainError.js";
import type { PortfolioStructure } from "../portfolio/portfolioIndex.js";

/** Throws `STREAM_INVALID` for a value that is none of the choices. */
export function checkChoice(value: unknown, choices: readonly (string | boolean)[], what: string): void {
  if (choices.includes(value as string)) return;
  const found = `${describeValue(value)} as the ${what}`;
  const expected = choices.join(" or ");
  throw unexpected("STREAM_INVALID", found, expected);
}

/** Throws `STREAM_INVALID` for a most of something that is no number, or below zero. */
export function checkMost(most: number, what: string): void {
  if (most >= 0) return;
  throw unexpected("STREAM_INVALID", `${describeValue(most)} as the most ${what}`, "a number not below zero");
}

/** Throws `STREAM_INVALID` for what is no portfolio at all; what is in it was for its parser to look at. */
export function checkPortfolio(portfolio: Partial<PortfolioStructure> | null | undefined): void {
  if (Array.isArray(portfolio?.lines)) return;
  const found = `${describeValue(portfolio)} as the portfolio`;
  throw unexpected("STREAM_INVALID", found, "a portfolio, as parsePortfolio gives it");
}
