import { type AnnexCheck, annexFinding } from "../annexContext.js";
import { indicatorNumber } from "../indicatorNumber.js";

/** The number of an indicator is written as the model writes it. */
export const indicatorSpelling: AnnexCheck = {
  rule: "RD-SIS-04",
  run: (context) =>
    context.places.flatMap(({ key, cells }) =>
      cells.flatMap(({ indicator }) => {
        const number = indicatorNumber(indicator);
        if (number === null) return [];
        if (number === indicator) return [annexFinding(context, "RD-SIS-04", "pass", key, number)];
        return [
          annexFinding(context, "RD-SIS-04", "fail", key, number, {
            expected: number,
            actual: JSON.stringify(indicator),
          }),
        ];
      }),
    ),
};
