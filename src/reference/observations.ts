import type { Observation } from "../portfolio/remark.js";
import { at, standDate } from "./letter.js";

/** The shares that the letter gives without an amount. */
export function observations(): readonly Observation[] {
  return [
    {
      id: "achterhoek-invested",
      about: { kind: "deal", id: "achterhoek" },
      date: standDate(),
      measure: "invested in projects, of the State's part",
      share: "50",
      qualifier: null,
      ...at("L901"),
    },
    {
      id: "achterhoek-cofinancing",
      about: { kind: "deal", id: "achterhoek" },
      date: standDate(),
      measure: "regional co-financing, of the total investment",
      share: "72",
      qualifier: null,
      ...at("L902"),
    },
    {
      id: "parkstad-limburg-programmed",
      about: { kind: "deal", id: "parkstad-limburg" },
      date: standDate(),
      measure: "programmed, of the means of the deal",
      share: "80",
      qualifier: "about",
      ...at("L1147"),
    },
  ];
}
