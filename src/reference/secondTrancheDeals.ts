import { localDate } from "../calendar/localDate.js";
import { millions } from "../money/millions.js";
import type { Deal } from "../portfolio/deal.js";
import { agreed, dealOf } from "./dealOf.js";

/** The twelve deals of tranche II, named as the headings of Bijlage 2 name them, in the order of Tabel 2. */
export function secondTrancheDeals(): readonly Deal[] {
  return [
    dealOf("noordoost-fryslan", "Noordoost Friesland-Holwerd aan Zee", "L782", {
      aliases: ["Noordoost Friesland- Holwerd aan Zee", "Noordoost Friesland", "Noordoost Fryslân"],
      partners: ["lnv", "bzk", "ezk", "ienw", "ocw", "szw"],
      cofinancing: [
        {
          ...agreed("noordoost-fryslan-total", "L791"),
          kind: "totalInvestment",
          amount: millions("50"),
          qualifier: "atLeast",
        },
      ],
    }),
    dealOf("zuid-en-oost-drenthe", "Zuid- en Oost-Drenthe", "L843", {
      aliases: ["Zuid- en Oost Drenthe"],
      cofinancing: [
        { ...agreed("zuid-en-oost-drenthe-region", "L849"), kind: "amount", amount: millions("20") },
      ],
    }),
    dealOf("natuurinclusieve-landbouw", "Natuurinclusieve Landbouw", "L815", {
      aliases: ["Natuurinclusieve landbouw"],
      partners: ["drenthe", "fryslan", "groningen"],
      cofinancing: [
        {
          ...agreed("natuurinclusieve-landbouw-total", "L818"),
          kind: "totalInvestment",
          amount: millions("20"),
          sector: "public",
        },
      ],
    }),
    dealOf("twente", "Twente", "L906", {
      cofinancing: [
        {
          ...agreed("twente-total", "L909"),
          kind: "totalInvestment",
          amount: millions("60"),
          qualifier: "atLeast",
        },
      ],
    }),
    dealOf("achterhoek", "Achterhoek", "L875", {
      aliases: ["de Achterhoek"],
      cofinancing: [{ ...agreed("achterhoek-share", "L903"), kind: "share", share: "50" }],
    }),
    dealOf("foodvalley", "Foodvalley", "L942", {
      partners: ["regio-foodvalley", "gelderland", "utrecht", "vallei-en-veluwe", "lto-noord"],
      period: { from: null, until: localDate("2024-01-01") },
      cofinancing: [
        {
          ...agreed("foodvalley-total", "L948"),
          kind: "totalInvestment",
          amount: millions("73.6"),
        },
      ],
    }),
    dealOf("groene-hart", "Bodemdaling Groene Hart", "L982", { aliases: ["Groene Hart", "Het Groene Hart"] }),
    dealOf("noordelijk-flevoland", "Noordelijk Flevoland", "L1041"),
    dealOf("den-haag-zuidwest", "Den Haag Zuidwest", "L1008", { aliases: ["Den Haag Zuid-West"] }),
    dealOf("zaanij", "ZaanIJ", "L1074", { partners: ["noord-holland", "amsterdam", "zaanstad", "oostzaan"] }),
    dealOf("parkstad-limburg", "Parkstad Limburg", "L1133", {
      partners: ["stadsregio-parkstad", "kerkrade"],
      cofinancing: [
        { ...agreed("parkstad-limburg-region", "L1146"), kind: "amount", amount: millions("40") },
      ],
    }),
    dealOf("midden-en-west-brabant", "Midden- en West-Brabant", "L1099", {
      aliases: ["Midden- en West-Brabant Makes and Moves", "West- en midden Brabant"],
      cofinancing: [
        {
          ...agreed("midden-en-west-brabant-region", "L1107"),
          kind: "amount",
          amount: millions("120"),
          firmness: "effort",
        },
        {
          ...agreed("midden-en-west-brabant-public", "L1108"),
          kind: "amount",
          partOf: "midden-en-west-brabant-region",
          amount: millions("54"),
          sector: "public",
          firmness: "indicative",
        },
      ],
    }),
  ];
}
