import type { Project } from "../portfolio/deal.js";
import { at } from "./letter.js";

/** The one project that the letter gives an amount for by name. */
export function projects(): readonly Project[] {
  return [
    {
      id: "bes-4-kids",
      deal: "caribisch-nederland",
      pillar: null,
      name: "BES(t) 4 kids",
      period: null,
      ...at("L744"),
    },
  ];
}
