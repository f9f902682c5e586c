import { type LocalDate, localDate } from "../calendar/localDate.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import type { AnnexRow, SisaAnnex } from "./annex.js";
import { type AnnexFacts, annexFacts } from "./annexFacts.js";
import type { SisaAnnexOptions } from "./annexOptions.js";
import { cellText, grantText } from "./annexTexts.js";
import type { GrantDefinition } from "./grantDefinition.js";

/**
 * Makes the annex of an award for a financial year out of the ledger (SiSa-bijlage).
 *
 * **Details**: spending is that of the year as known on a day; a correction is the cost of earlier years that the previous
 * annex did not hold, signed, and a negative one is right where something was undone; a cumulative figure is that of the
 * previous annex, corrections and year together. A project of the previous annex keeps its row until it was accounted for
 * for the last time. Co-financing is what counts under the scheme and was put in.
 * **Watch out**: a figure that rests on something unknown is a blank cell, never zero; {@link explainSisaAnnex} says why.
 * An indicator without a measure is blank as well, for the caller to fill in, unless a relation gives it.
 *
 * @param portfolio - The portfolio.
 * @param awardId - The id of an award of a specific grant.
 * @param year - The financial year.
 * @param definition - The definition of that year.
 * @param options - The day, and what came before.
 * @returns The annex, frozen.
 * @throws {@link DomainError} `ANNEX_INVALID` for an award that is no specific grant, a previous annex that is not earlier,
 * entries of which the award cannot be told, or a part of the VAT fund that does not fit its entry; `DEFINITION_INVALID`;
 * `ENTRY_INVALID` for an award that the portfolio does not hold; `DATE_INVALID`.
 *
 * @example
 * ```ts
 * import { exampleGrantDefinition, localDate, sisaAnnex } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const definition = exampleGrantDefinition(2020);
 * sisaAnnex(regioEnvelop, "none", 2020, definition, { knownOn: localDate("2021-07-01") }); // throws ENTRY_INVALID
 * ```
 */
export function sisaAnnex(
  portfolio: Portfolio,
  awardId: string,
  year: number,
  definition: GrantDefinition,
  options: SisaAnnexOptions,
): SisaAnnex {
  return annexOf(annexFacts(portfolio, awardId, year, definition, options), definition, options.knownOn);
}

/** Writes down what an annex is made of. */
export function annexOf(facts: AnnexFacts, definition: GrantDefinition, knownOn: LocalDate): SisaAnnex {
  const { indicators } = definition;
  const rows = facts.rows.map(
    (row): AnnexRow => ({
      key: row.key,
      cells: indicators
        .filter(({ repeated }) => repeated)
        .map((indicator) => ({ indicator: indicator.number, text: cellText(indicator, row, definition) })),
    }),
  );
  return deepFreeze({
    code: definition.code,
    year: definition.year,
    knownOn: localDate(knownOn),
    award: facts.award.id,
    cells: indicators
      .filter(({ repeated }) => !repeated)
      .map((indicator) => ({
        indicator: indicator.number,
        text: grantText(indicator, facts.grant, facts.rows, definition),
      })),
    rows,
  });
}
