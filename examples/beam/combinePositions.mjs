// The four functions of a fold as the CombineFn of Apache Beam: entries of a ledger in, positions out.

import { requireForSerialization } from "apache-beam/serialization";
import { addEntry, emptyFold, finishFold, fromPartial, mergeFolds, toPartial } from "regio-deals";

/**
 * A fold at work, which stays as it is for as long as it stays on its worker. Beam's coder of accumulators is BSON, and
 * BSON asks a value for `toBSON`: what goes to another worker is the plain data of `toPartial`. Keeping plain data all the
 * time would be right as well, but it would read and write a whole fold for every entry.
 */
class HeldFold {
  /** @param {import("regio-deals").Fold} fold */
  constructor(fold) {
    this.fold = fold;
  }

  toBSON() {
    return toPartial(this.fold);
  }
}

/** @typedef {HeldFold | import("regio-deals").PartialFold} Accumulator Held here, or as it came in from another worker. */

/** Combines entries into positions; an input that is `null` is no entry, and adds nothing. */
export class CombinePositions {
  /**
   * @param {import("regio-deals").Portfolio} portfolio The portfolio; its ledger does not travel.
   * @param {import("regio-deals").PositionOptions} options Dates and dimensions.
   */
  constructor({ ledger: _, ...portfolio }, options) {
    // One text and not an object: Beam packs every value of an object apart, and compares it with all before it.
    this.setting = JSON.stringify({ portfolio, options });
  }

  createAccumulator() {
    const { portfolio, options } = JSON.parse(this.setting);
    return new HeldFold(emptyFold(portfolio, options));
  }

  /**
   * @param {Accumulator} accumulator
   * @param {import("regio-deals").LedgerEntry | null} entry
   */
  addInput(accumulator, entry) {
    const held = this.hold(accumulator);
    if (entry !== null) addEntry(held.fold, entry);
    return held;
  }

  /** @param {Iterable<Accumulator>} accumulators */
  mergeAccumulators(accumulators) {
    return new HeldFold(mergeFolds(Array.from(accumulators, (accumulator) => this.hold(accumulator).fold)));
  }

  /** @param {Accumulator} accumulator */
  extractOutput(accumulator) {
    return finishFold(this.hold(accumulator).fold);
  }

  /** @param {Accumulator} accumulator */
  hold(accumulator) {
    if (accumulator instanceof HeldFold) return accumulator;
    const { portfolio, options } = JSON.parse(this.setting);
    return new HeldFold(fromPartial(portfolio, options, accumulator));
  }
}

// Beam sends a function as its source text, without what it imports. A class that is registered goes as its name, and a
// worker imports this module to find it.
requireForSerialization("regio-deals-example-beam/combinePositions", { CombinePositions });
