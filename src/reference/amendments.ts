import { localDate } from "../calendar/localDate.js";
import type { Amendment } from "../portfolio/amendment.js";
import { at, standDate } from "./letter.js";

/** The one change of terms that the letter reports. */
export function amendments(): readonly Amendment[] {
  return [
    {
      id: "foodvalley-extension",
      kind: "extension",
      deal: "foodvalley",
      oldUntil: localDate("2024-01-01"),
      newUntil: localDate("2024-09-01"),
      decidedOn: null,
      effectiveOn: standDate(),
      dateBasis: "atOrBefore",
      recordedOn: null,
      reason: "The start took longer than was foreseen.",
      ...at("L959"),
    },
  ];
}
