import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { viewOf } from "../portfolio/view.js";
import { type Explained, traceNode } from "../trace/traceNode.js";
import type { RowKey } from "./dimension.js";
import type { PositionOptions } from "./fold.js";
import type { Positions } from "./position.js";
import { positions } from "./positions.js";
import { positionTrace } from "./positionTrace.js";
import { rowEntries } from "./rowEntries.js";

/**
 * Explains {@link positions}: the same value, and every figure down to the entries, awards and amendments it rests on.
 *
 * **Details**: the trace has the whole first, then a node for each row. An id is `positions`, the values of the key, and the
 * figure, such as `positions/brainport-eindhoven/paid`; `-` stands for money above the level asked for.
 * **Watch out**: the trace is as long as the ledger; the plain function makes none of it.
 *
 * @param portfolio - As in {@link positions}.
 * @param options - As in {@link positions}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link positions} does.
 *
 * @example
 * ```ts
 * import { explainPositions, localDate } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * const { trace } = explainPositions(regioEnvelop, { asOf: localDate("2021-01-01"), by: "group" });
 * const first = trace.children.find(({ id }) => id === "positions/t1/toMakeAvailable");
 * first?.formula; // => "ceiling - paid"
 * first?.result.value; // => "32000000.00"
 * ```
 */
export function explainPositions(portfolio: Portfolio, options: PositionOptions): Explained<Positions> {
  const value = positions(portfolio, options);
  const { by, total, rows } = value;
  const entries = rowEntries(portfolio, viewOf(options), by);
  const nameOf = (key: RowKey): string => by.map((dimension) => key[dimension] ?? "-").join("/");
  const whole = positionTrace("positions", { en: "The whole", nl: "Het geheel" }, total, null);
  return deepFreeze({
    value,
    trace: traceNode({
      ...whole,
      children: [
        ...whole.children,
        ...rows.map((row) => {
          const name = nameOf(row.key);
          return positionTrace(`positions/${name}`, { en: name, nl: name }, row, (stage) =>
            entries(row.key, stage),
          );
        }),
      ],
    }),
  });
}
