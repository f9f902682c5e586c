import { millions } from "../money/millions.js";
import type { Deal } from "../portfolio/deal.js";
import { agreed, dealOf } from "./dealOf.js";
import { at } from "./letter.js";

/** Why three deals of the first tranche ask nothing of a region; concluded, for the letter does not say so. */
const NO_REGION =
  "Paid by transfer to the budget of a ministry; the letter names no co-financing, and that none is asked is concluded from that.";

/** The six deals of tranche I, named as the headings of Bijlage 2 name them. */
export function firstTrancheDeals(): readonly Deal[] {
  return [
    dealOf("zeeland", "Zeeland", "L615", {
      regionalReport: { every: "halfYear", to: "Provinciale Staten van Zeeland", ...at("L633") },
      cofinancing: [
        {
          ...agreed("zeeland-region", "L633"),
          kind: "amount",
          amount: millions("35"),
          qualifier: "atLeast",
        },
      ],
    }),
    dealOf("brainport-eindhoven", "Brainport Eindhoven", "L637", {
      cofinancing: [
        {
          ...agreed("brainport-eindhoven-region", "L663"),
          kind: "amount",
          amount: millions("240"),
          firmness: "target",
        },
      ],
    }),
    dealOf("rotterdam-zuid", "Rotterdam-Zuid", "L669", {
      aliases: ["Rotterdam Zuid"],
      partners: ["rotterdam"],
    }),
    dealOf("estec", "ESTEC", "L765", {
      exempt: NO_REGION,
      partners: ["noordwijk", "zuid-holland", "nso", "estec", "esa"],
    }),
    dealOf("caribisch-nederland", "Caribisch Nederland", "L699", {
      exempt: NO_REGION,
      aliases: ["Caribisch Nederland (1e tranche)", "Caribisch Nederland (2e tranche)"],
      partners: ["bonaire", "sint-eustatius", "saba", "bzk"],
    }),
    dealOf("nucleaire-problematiek", "Nucleaire problematiek", "L748", {
      exempt: NO_REGION,
      aliases: ["nucleaire problematiek"],
      partners: ["ezk", "nrg", "covra"],
    }),
  ];
}
