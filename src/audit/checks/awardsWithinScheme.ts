import type { Finding } from "../../finding/finding.js";
import { comparedAmounts, makeFinding } from "../../finding/makeFinding.js";
import type { Phrase } from "../../finding/phrases.js";
import type { Scheme } from "../../law/scheme.js";
import { schemes } from "../../law/schemes.js";
import { knownAt } from "../../law/valueAt.js";
import { compare } from "../../money/compare.js";
import { sum } from "../../money/sum.js";
import type { Award } from "../../portfolio/award.js";
import { standing } from "../../portfolio/view.js";
import type { Check, CheckContext } from "../context.js";

/** What a deal is awarded under a scheme lies between the least and the most for one deal. */
export const awardsWithinScheme: Check = {
  rule: "RD-AWA-02",
  run: (context) => {
    const { portfolio, index, view } = context;
    if (portfolio.awards.length === 0) return [];
    return portfolio.deals.flatMap(({ id: deal }) => {
      const awards = (index.linesOfDeal.get(deal) ?? [])
        .flatMap(({ id }) => index.awardsOfLine.get(id) ?? [])
        .filter((award) => standing(award, view) === "counts");
      return schemes.flatMap((scheme) => {
        const own = awards.filter((award) => award.scheme === scheme.id);
        return own.length === 0 ? [] : [boundsOf(deal, scheme, own, context)];
      });
    });
  },
};

function boundsOf(deal: string, scheme: Scheme, awards: readonly Award[], { book }: CheckContext): Finding {
  const { date } = awards[0] as Award;
  const amounts = awards.map(({ id, amount }) => book.ceilingAt("award", id, amount).amount);
  const path = ["deals", deal];
  const facts = { deal, scheme: scheme.id };
  if (amounts.some((amount) => amount === null)) {
    const unknown: Phrase = "awardAmountUnknown";
    return makeFinding("RD-AWA-02", "cannotTell", { path, facts: { ...facts, unknown } });
  }
  const awarded = sum(amounts.flatMap((amount) => amount ?? []));
  const least = knownAt(scheme.parameters.dealMinimum, date);
  const most = knownAt(scheme.parameters.dealMaximum, date);
  const tooLittle = least !== null && compare(awarded, least) < 0;
  const tooMuch = most !== null && compare(awarded, most) > 0;
  if (!tooLittle && !tooMuch && (least === null || most === null)) {
    const unknown: Phrase = "schemeSilent";
    return makeFinding("RD-AWA-02", "cannotTell", { path, facts: { ...facts, unknown } });
  }
  const bound = tooLittle ? least : most;
  const word: Phrase = tooLittle ? "atLeastBound" : "atMostBound";
  return makeFinding("RD-AWA-02", tooLittle || tooMuch ? "fail" : "pass", {
    path,
    ...(bound === null ? {} : comparedAmounts(bound, awarded)),
    facts: { ...facts, bound: word },
  });
}
