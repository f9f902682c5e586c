import { dayOfYear } from "../calendar/dayOfYear.js";
import { deepFreeze } from "../foundation/deepFreeze.js";
import { generalLaw } from "../law/generalLaw.js";
import { versionAt } from "../law/valueAt.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { type Explained, euros, figure, input, type TraceNode, traceNode } from "../trace/traceNode.js";
import type { SisaAnnex } from "./annex.js";
import { annexFacts, type RowKnown } from "./annexFacts.js";
import { type AnnexFigure, type AnnexMeasure, isAnnexMeasure } from "./annexFigures.js";
import type { SisaAnnexOptions } from "./annexOptions.js";
import { cellText, grantText } from "./annexTexts.js";
import type { GrantDefinition, Indicator } from "./grantDefinition.js";
import { annexOf } from "./sisaAnnex.js";

/**
 * Explains {@link sisaAnnex}: the same annex, and for each cell the entries and the earlier figure that it comes from.
 *
 * **Details**: the id of a cell is `sisaAnnex/ROW/INDICATOR`, with `-` for money that names no project and `grant` for a cell
 * of the grant. A blank cell shows what is known so far as `reported`.
 *
 * @param portfolio - As in {@link sisaAnnex}.
 * @param awardId - As in {@link sisaAnnex}.
 * @param year - As in {@link sisaAnnex}.
 * @param definition - As in {@link sisaAnnex}.
 * @param options - As in {@link sisaAnnex}.
 * @returns Annex and trace, frozen.
 * @throws {@link DomainError} As {@link sisaAnnex} does.
 *
 * @example
 * ```ts
 * import { exampleGrantDefinition, explainSisaAnnex, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const definition = exampleGrantDefinition(2020);
 * explainSisaAnnex(regioEnvelop, "none", 2020, definition, { knownOn: localDate("2021-07-01") }); // throws ENTRY_INVALID
 * ```
 */
export function explainSisaAnnex(
  portfolio: Portfolio,
  awardId: string,
  year: number,
  definition: GrantDefinition,
  options: SisaAnnexOptions,
): Explained<SisaAnnex> {
  const facts = annexFacts(portfolio, awardId, year, definition, options);
  const value = annexOf(facts, definition, options.knownOn);
  const { grant, rows } = facts;
  const { reference, evidence } = versionAt(
    generalLaw.sisa.deliveryDay,
    dayOfYear(year, { month: 1, day: 1 }),
  );
  const cells = (repeated: boolean) =>
    definition.indicators.filter((indicator) => indicator.repeated === repeated);
  return deepFreeze({
    value,
    trace: traceNode({
      id: "sisaAnnex",
      label: { en: `Annex ${definition.code} of ${year}`, nl: `Bijlage ${definition.code} over ${year}` },
      result: figure("count", rows.length),
      rule: generalLaw.sisa.deliveryDay.parameter,
      reference,
      evidence,
      children: [
        ...rows.flatMap((row) =>
          cells(true).map((indicator) =>
            cellNode(indicator, row, row.key ?? "-", cellText(indicator, row, definition)),
          ),
        ),
        ...cells(false).map((indicator) =>
          cellNode(indicator, grant, "grant", grantText(indicator, grant, rows, definition)),
        ),
      ],
    }),
  });
}

function cellNode(indicator: Indicator, row: RowKnown, place: string, text: string | null): TraceNode {
  const { number, title, measure, type } = indicator;
  const id = `sisaAnnex/${place}/${number}`;
  const label = { en: `${number} ${title}`, nl: `${number} ${title}` };
  const result = { unit: type === "euro" ? ("euro" as const) : ("text" as const), value: text };
  if (measure === null || !isAnnexMeasure(measure)) return traceNode({ id, label, result });
  const known = row.figures[measure];
  return traceNode({
    id,
    label,
    result,
    entries: known.entries,
    ...formulaOf(measure, known),
  });
}

function formulaOf(measure: AnnexMeasure, { reported, opening, corrected, ofYear }: AnnexFigure) {
  if (measure !== "cumulativeSpending" && measure !== "cumulativeCofinancing") {
    return { inputs: [input("reported", euros(reported))] };
  }
  return {
    formula: "opening + corrected + ofYear",
    inputs: [
      input("opening", euros(opening)),
      input("corrected", euros(corrected)),
      input("ofYear", euros(ofYear)),
    ],
  };
}
