import type { Finding } from "../../finding/finding.js";
import { makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { RuleId } from "../../finding/rules.js";
import type { Scheme } from "../../law/scheme.js";
import { schemes } from "../../law/schemes.js";
import type { Award } from "../../portfolio/award.js";
import { standing } from "../../portfolio/view.js";
import type { CheckContext } from "../context.js";

/** Looks at each award that names a scheme; a scheme that the library does not have cannot be told. */
export function overAwards(
  { portfolio, view }: CheckContext,
  rule: RuleId,
  look: (award: Award, scheme: Scheme) => readonly Finding[],
): readonly Finding[] {
  return portfolio.awards
    .filter((award) => standing(award, view) === "counts")
    .flatMap((award) => {
      if (award.scheme === null) return [];
      const scheme = schemes.find(({ id }) => id === award.scheme);
      return scheme === undefined ? [unknownOf(rule, award, "schemeUnknown")] : look(award, scheme);
    });
}

/** A finding that what a scheme says of an award is unknown. */
export function unknownOf(
  rule: RuleId,
  award: Award,
  unknown: Phrase,
  facts: Record<string, string> = {},
): Finding {
  return makeFinding(rule, "cannotTell", {
    path: ["awards", award.id],
    facts: { award: award.id, scheme: award.scheme ?? "–", unknown, ...facts },
  });
}
