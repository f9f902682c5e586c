import type { Phrase } from "../../finding/phrases.js";
import { describeValue } from "../../foundation/describeValue.js";
import { type AnnexCheck, type AnnexContext, type AnnexPlace, annexFinding } from "../annexContext.js";
import { indicatorNumber } from "../indicatorNumber.js";

/** Each cell is of an indicator of the definition, on its own level, and once. */
export const knownIndicators: AnnexCheck = {
  rule: "RD-SIS-03",
  run: (context) =>
    context.places.flatMap((place) =>
      place.cells.map(({ indicator }, index) => {
        const what = problemOf(indicator, index, place, context);
        const number = indicatorNumber(indicator) ?? describeValue(indicator);
        return annexFinding(context, "RD-SIS-03", what === null ? "pass" : "fail", place.key, number, {
          facts: what === null ? {} : { what },
        });
      }),
    ),
};

function problemOf(
  spelled: string,
  index: number,
  { key, cells }: AnnexPlace,
  { definition }: AnnexContext,
): Phrase | null {
  const number = indicatorNumber(spelled);
  const indicator = definition.indicators.find((known) => known.number === number);
  if (indicator === undefined) return "indicatorUnknown";
  if (indicator.repeated !== (key !== undefined)) {
    return indicator.repeated ? "indicatorInGrant" : "indicatorInRow";
  }
  const first = cells.findIndex((cell) => indicatorNumber(cell.indicator) === number);
  return first === index ? null : "indicatorTwice";
}
