import { deepFreeze } from "../foundation/deepFreeze.js";
import { deMinimisCeilings } from "../law/general/deMinimis.js";
import { type Explained, euros, figure, input, traceNode } from "../trace/traceNode.js";
import {
  type DeMinimisAid,
  type DeMinimisOptions,
  type DeMinimisRoom,
  deMinimisRoom,
  type SingleUndertaking,
} from "./deMinimisRoom.js";

/**
 * Explains {@link deMinimisRoom}: the same value, the ceiling with its source, and each aid that lowers the room.
 *
 * @param undertaking - As in {@link deMinimisRoom}.
 * @param aids - As in {@link deMinimisRoom}.
 * @param options - As in {@link deMinimisRoom}.
 * @returns Value and trace, frozen.
 * @throws {@link DomainError} As {@link deMinimisRoom} does.
 *
 * @example
 * ```ts
 * import { explainDeMinimisRoom, localDate } from "regio-deals";
 *
 * const undertaking = { members: ["bakery"], fiscalYearStart: { month: 1, day: 1 } };
 * const { trace } = explainDeMinimisRoom(undertaking, [], { asOf: localDate("2025-01-01"), regime: "general" });
 * [trace.rule, trace.result.value]; // => ["deMinimis.general", "300000.00"]
 * ```
 */
export function explainDeMinimisRoom(
  undertaking: SingleUndertaking,
  aids: readonly DeMinimisAid[],
  options: DeMinimisOptions,
): Explained<DeMinimisRoom> {
  const value = deMinimisRoom(undertaking, aids, options);
  const { ceiling, used, room, exceeded, lowering, reference, evidence } = value;
  return deepFreeze({
    value,
    trace: traceNode({
      id: "deMinimis/room",
      label: { en: "Room for de minimis aid", nl: "Ruimte voor de-minimissteun" },
      formula: "ceiling - used + exceeded",
      inputs: [
        input("ceiling", euros(ceiling?.amount ?? null)),
        input("used", euros(used)),
        input("exceeded", euros(exceeded)),
      ],
      result: euros(room),
      rule: deMinimisCeilings[options.regime].parameter,
      reference,
      evidence,
      entries: lowering.map(({ id }) => id),
      children: lowering.map(({ id, member, amount, until }) =>
        traceNode({
          id: `deMinimis/${id}`,
          label: { en: `Aid to ${member}, until ${until}`, nl: `Steun aan ${member}, tot ${until}` },
          inputs: [input("until", figure("date", until))],
          result: euros(amount),
          entries: [id],
        }),
      ),
    }),
  });
}
