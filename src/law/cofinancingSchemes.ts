import { deepFreeze } from "../foundation/deepFreeze.js";
import { type CofinancingParts, parametersOf } from "./makeScheme.js";
import type { Scheme, SchemeParameters } from "./scheme.js";
import { COFINANCING_PARAMETERS, type CofinancingParameter } from "./schemeParameters.js";
import { cofinancingCaribbean } from "./schemes/caribbean.js";
import { cofinancingRotterdamZuid } from "./schemes/rotterdamZuid.js";
import { cofinancingFive, cofinancingSix } from "./schemes/trancheFiveAndSix.js";
import { cofinancingFour } from "./schemes/trancheFour.js";
import { cofinancingOneAndTwo } from "./schemes/trancheOneAndTwo.js";
import { cofinancingThree } from "./schemes/trancheThree.js";

/** What a scheme says of co-financing; any scheme is one. */
export interface CofinancingScheme extends Pick<Scheme, "id" | "callerParameters"> {
  readonly parameters: Pick<SchemeParameters, CofinancingParameter>;
}

/** What every scheme that the library knows says of co-financing, apart from the rest; frozen. */
export const cofinancingSchemes: readonly CofinancingScheme[] = /* @__PURE__ */ (() =>
  deepFreeze(
    [
      cofinancingOneAndTwo(),
      cofinancingRotterdamZuid(),
      cofinancingThree(),
      cofinancingFour(),
      cofinancingFive(),
      cofinancingSix(),
      cofinancingCaribbean(),
    ].map(termsOf),
  ))();

function termsOf(parts: CofinancingParts): CofinancingScheme {
  return { id: parts.id, parameters: parametersOf(COFINANCING_PARAMETERS, parts), callerParameters: [] };
}
