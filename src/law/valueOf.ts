import type { DatedValue } from "./datedValue.js";
import type { SchemeParameter, SchemeParameters } from "./scheme.js";

/** The type of the value of a parameter of a scheme. */
export type ValueOf<P extends SchemeParameter> = SchemeParameters[P] extends DatedValue<infer T> ? T : never;
