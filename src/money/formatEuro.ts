import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import { checkDigits } from "./digits.js";
import { fractionToDecimal } from "./fraction.js";
import { type Money, refusal } from "./money.js";
import { checkRounding, type Rounding } from "./rounding.js";

/** The languages that amounts are written in. */
export type MoneyLocale = "nl-NL" | "en-GB";

/** The unit that an amount is shown in. */
export type MoneyUnit = "euro" | "thousand" | "million";

/** How {@link formatEuro} writes an amount. */
export interface FormatEuroOptions {
  /** The language, which decides the separators and the word for the unit. */
  readonly locale: MoneyLocale;
  /** The unit; `"euro"` when it is left out. */
  readonly unit?: MoneyUnit;
  /** How many decimals are shown, from 0 to 8; 2 when it is left out. */
  readonly decimals?: number;
  /** How the last decimal is rounded; needed only where a digit would be lost. */
  readonly rounding?: Rounding;
}

const UNITS: Readonly<Record<MoneyUnit, bigint>> = { euro: 100n, thousand: 100_000n, million: 100_000_000n };

const LOCALES = {
  "nl-NL": { group: ".", point: ",", euro: "", thousand: " dzd", million: " mln" },
  "en-GB": { group: ",", point: ".", euro: "", thousand: "k", million: "m" },
} as const;

/**
 * Writes an amount for people to read.
 *
 * **Details**: the separators and words stand in the library, so the text is the same on every machine. The spaces are
 * plain spaces. Dutch: `€ 1.250.000,00`, `€ -0,05`, `€ 1.250,00 dzd`, `€ 482,00 mln`; English: `€1,250,000.00`,
 * `-€0.05`, `€1,250.00k`, `€482.00m`.
 * **Watch out**: an amount that does not fit the decimals is not rounded silently: name a rounding.
 *
 * @rounding Once, on the last decimal that is shown, in the mode that the caller names.
 *
 * @param amount - The amount.
 * @param options - Language, unit, decimals, rounding.
 * @returns The text.
 * @throws {@link DomainError} `ROUNDING_MISSING` where a digit would be lost and no rounding is named,
 * `FORMAT_INVALID` for a language, unit or number of decimals that does not exist.
 *
 * @example
 * ```ts
 * import { euro, formatEuro, millions } from "regio-deals";
 *
 * formatEuro(euro("1250000"), { locale: "nl-NL" }); // => "€ 1.250.000,00"
 * formatEuro(millions("482"), { locale: "nl-NL", unit: "million" }); // => "€ 482,00 mln"
 * formatEuro(euro("1999999.99"), { locale: "en-GB", unit: "million", rounding: "floor" }); // => "€1.99m"
 * formatEuro(euro("1999999.99"), { locale: "en-GB", unit: "million" }); // throws ROUNDING_MISSING
 * ```
 */
export function formatEuro(amount: Money, options: FormatEuroOptions): string {
  const digits = formatDigits(amount, options);
  const negative = digits.startsWith("-");
  const symbol = options.locale === "nl-NL" ? "€ " : negative ? "-€" : "€";
  const shownDigits = options.locale === "en-GB" && negative ? digits.slice(1) : digits;
  return `${symbol}${shownDigits}${LOCALES[options.locale][options.unit ?? "euro"]}`;
}

/** Writes the digits of an amount as {@link formatEuro} does, without the euro sign and the word for the unit. */
export function formatDigits(amount: Money, options: FormatEuroOptions): string {
  if (!Number.isSafeInteger(amount)) throw refusal(amount);
  checkOption(options?.locale, LOCALES, "the locale");
  const { locale, unit = "euro", decimals = 2, rounding } = options;
  checkOption(unit, UNITS, "the unit");
  checkDigits(decimals, 8);
  if (rounding !== undefined) checkRounding(rounding);
  const { group: separator, point } = LOCALES[locale];
  return group(shown(amount, UNITS[unit], decimals, rounding), separator, point);
}

function shown(amount: Money, cents: bigint, decimals: number, rounding: Rounding | undefined): string {
  const fraction = { numerator: BigInt(amount), denominator: cents };
  const fits = (fraction.numerator * 10n ** BigInt(decimals)) % cents === 0n;
  if (fits || rounding !== undefined) return fractionToDecimal(fraction, decimals, rounding ?? "down");
  throw new DomainError(
    "ROUNDING_MISSING",
    `Found an amount that does not fit in ${decimals} decimals, and no rounding; expected more decimals or a rounding by name.`,
    { found: `${decimals} decimals, no rounding`, expected: "more decimals, or a rounding" },
  );
}

function group(decimal: string, separator: string, point: string): string {
  const [whole = "", decimals] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, separator);
  return decimals === undefined ? grouped : `${grouped}${point}${decimals}`;
}

function checkOption(found: unknown, known: object, name: string): void {
  if (typeof found === "string" && Object.hasOwn(known, found)) return;
  const text = describeValue(found);
  const expected = `one of ${Object.keys(known).join(", ")}`;
  throw new DomainError("FORMAT_INVALID", `Found ${text} for ${name}; expected ${expected}.`, {
    found: text,
    expected,
  });
}
