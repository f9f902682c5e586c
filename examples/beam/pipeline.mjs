// The pipeline: blocks of entries in, the positions of the whole ledger out.

import { create, groupGlobally } from "apache-beam";
import { entriesOf } from "./blocks.mjs";
import { CombinePositions } from "./combinePositions.mjs";

/**
 * @param {readonly string[]} blocks
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {import("regio-deals").PositionOptions} options
 * @param {(positions: import("regio-deals").Positions) => void} receive Runs where the last step runs; registered with
 * `requireForSerialization`, or free of anything from outside.
 * @returns {(root: import("apache-beam").Root) => void}
 */
export function pipeline(blocks, portfolio, options, receive) {
  const positions = new CombinePositions(portfolio, options);
  return (root) => {
    root
      .apply(create([...blocks]))
      .flatMap(entriesOf)
      .apply(groupGlobally().combining((entry) => entry, positions, "positions"))
      .map(positionsOf)
      .map(receive);
  };
}

/**
 * Takes nothing from outside itself, so that it can go as its source text.
 *
 * @param {{ positions: import("regio-deals").Positions }} combined
 */
function positionsOf(combined) {
  return combined.positions;
}
