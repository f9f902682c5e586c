import type { Amendment, ExtensionAmendment } from "./amendment.js";
import { inOrder, standingOf } from "./ceilingAt.js";
import type { Deal, TermPeriod } from "./deal.js";
import type { View } from "./view.js";

/** The period of a deal on a day: as agreed, with the extensions in force; an end that may have moved is unknown. */
export function termAt(deal: Deal, amendments: readonly Amendment[], view: View): TermPeriod {
  const own = amendments.filter(
    (amendment): amendment is ExtensionAmendment =>
      amendment.kind === "extension" && amendment.deal === deal.id,
  );
  let { until } = deal.terms.period;
  for (const amendment of inOrder(own)) {
    const counts = standingOf(amendment, view);
    if (counts === "counts") until = amendment.newUntil;
    if (counts === "ahead") until = null;
  }
  return { from: deal.terms.period.from, until };
}
