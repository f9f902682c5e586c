import { describeValue } from "../foundation/describeValue.js";
import type { Language } from "../vocabulary/language.js";

const ROOT: Readonly<Record<Language, string>> = { en: "the document", nl: "het document" };

/** A path as it is written in code: `ledger[3].amount`; a long or strange key is quoted and cut. */
export function placeOf(path: readonly (string | number)[], language: Language): string {
  if (path.length === 0) return ROOT[language];
  return path
    .map((part, i) => {
      if (typeof part === "number") return `[${part}]`;
      if (!/^[\w-]{1,100}$/.test(part)) return `[${describeValue(part)}]`;
      return i === 0 ? part : `.${part}`;
    })
    .join("");
}
