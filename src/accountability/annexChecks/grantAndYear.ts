import type { Finding } from "../../finding/finding.js";
import type { Phrase } from "../../finding/phrases.js";
import { type AnnexCheck, type AnnexContext, annexFinding } from "../annexContext.js";

/** The annex is of the grant and the year of its definition, and the previous one of the year before. */
export const grantAndYear: AnnexCheck = {
  rule: "RD-SIS-10",
  run: (context) => {
    const { annex, definition, previous, previousDefinition = definition } = context;
    return [
      same(context, "codeOfGrant", definition.code, annex.code),
      same(context, "yearOfAnnex", String(definition.year), String(annex.year)),
      ...(previous == null
        ? []
        : [
            same(context, "yearBefore", String(annex.year - 1), String(previous.year)),
            same(context, "codeBefore", previousDefinition.code, previous.code),
          ]),
    ];
  },
};

function same(context: AnnexContext, what: Phrase, expected: string, actual: string): Finding {
  const outcome = expected === actual ? "pass" : "fail";
  return annexFinding(context, "RD-SIS-10", outcome, undefined, null, { expected, actual, facts: { what } });
}
