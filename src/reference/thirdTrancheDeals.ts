import type { Deal } from "../portfolio/deal.js";
import { dealOf } from "./dealOf.js";

/** The fourteen deals of tranche III, in the order of Tabel 2; where names differ, the notes say which was taken. */
export function thirdTrancheDeals(): readonly Deal[] {
  return [
    dealOf("zuidoost-fryslan", "Zuidoost Fryslân", "L1252", { aliases: ["Zuidoost Friesland"] }),
    dealOf("groningen-noord", "Groningen-Noord", "L289", { aliases: ["Groningen Noord"] }),
    dealOf("oost-groningen", "Oost Groningen", "L1256", {
      aliases: ["Oost-Groningen", "Noordoost Groningen"],
    }),
    dealOf("zwolle", "Regio Zwolle", "L289", { aliases: ["Zwolle"] }),
    dealOf("veluwe", "Veluwe", "L1260", { aliases: ["de Veluwe"] }),
    dealOf("rivierenland", "Rivierenland", "L290", { partners: ["gebiedscooperatie-rivierenland"] }),
    dealOf("cleantech", "Cleantech", "L290"),
    dealOf("noordoost-brabant", "Noordoost Brabant", "L129"),
    dealOf("noord-limburg", "Noord-Limburg", "L292", { aliases: ["Noord Limburg"] }),
    dealOf("zeeuws-vlaanderen", "Zeeuws-Vlaanderen", "L291", {
      aliases: ["Zeeuws Vlaanderen", "Zeeuwen zelf aan zet"],
    }),
    dealOf("drechtsteden", "Drechtsteden", "L291"),
    dealOf("zuid-hollandse-delta", "Zuid-Hollandse Delta", "L291", { aliases: ["Zuidhollande Delta"] }),
    dealOf("utrecht", "Utrecht", "L1297", {
      aliases: ["Regio Utrecht", "Vitale Wijken Overvecht, Batau en Vollenhove"],
    }),
    dealOf("kop-van-noord-holland", "Kop van Noord-Holland", "L290"),
  ];
}
