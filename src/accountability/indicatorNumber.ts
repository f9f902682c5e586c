/** The code of a grant. */
export const CODE = /^[A-Z][1-9]\d*[A-Z]?$/;

/** The number of an indicator as the model writes it. */
export const INDICATOR_NUMBER = /^[A-Z][1-9]\d*[A-Z]?\/\d\d$/;

/** A number in another spelling: spaces, a small letter, another mark between, one digit, or the two parts swapped. */
const OTHER_SPELLINGS = [
  /^\s*(?<code>[A-Za-z]\s?[1-9]\d*[A-Za-z]?)\s*[/\\.\-_]\s*(?<digits>\d{1,2})\s*$/,
  /^\s*(?<digits>\d{1,2})\s*[/\\.\-_]\s*(?<code>[A-Za-z]\s?[1-9]\d*[A-Za-z]?)\s*$/,
] as const;

/**
 * The number of an indicator that a text spells, as the model writes it; `null` where it spells none.
 *
 * **Details**: only the spelling is mended, `"d1 / 1"` to `"D1/01"`; whether the definition has it is another question.
 */
export function indicatorNumber(text: string): string | null {
  if (INDICATOR_NUMBER.test(text)) return text;
  for (const spelling of OTHER_SPELLINGS) {
    const { code, digits } = spelling.exec(text)?.groups ?? {};
    if (code === undefined || digits === undefined) continue;
    return `${code.replace(/\s/g, "").toUpperCase()}/${digits.padStart(2, "0")}`;
  }
  return null;
}
