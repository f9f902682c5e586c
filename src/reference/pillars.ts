import { millions } from "../money/millions.js";
import type { Pillar } from "../portfolio/deal.js";
import { at } from "./letter.js";

/** Every theme that the letter names for a deal; only those of Noordoost Fryslân have a budget in it. */
export function pillars(): readonly Pillar[] {
  return [
    pillar("zeeland", "kennis-en-innovatie", "kennis en innovatie", "L617"),
    pillar("zeeland", "leefbaarheid", "leefbaarheid", "L617"),
    pillar("zeeland", "voorzieningen-voor-bedrijven", "voorzieningen voor bedrijven", "L617"),

    pillar("rotterdam-zuid", "werk", "Werk", "L672"),
    pillar("rotterdam-zuid", "wonen", "Wonen", "L672"),
    pillar("rotterdam-zuid", "school", "School", "L672"),
    pillar("rotterdam-zuid", "cultuur", "Cultuur", "L672"),
    pillar("rotterdam-zuid", "veiligheid", "Veiligheid", "L672"),

    withBudget("noordoost-fryslan", "holwerd-aan-zee", "Holwerd aan Zee", "7", "L796"),
    withBudget("noordoost-fryslan", "versnellingsagenda", "Versnellingsagenda", "18", "L797"),

    pillar("zuid-en-oost-drenthe", "wonen", "Wonen", "L852"),
    pillar("zuid-en-oost-drenthe", "werken", "Werken", "L852"),
    pillar("zuid-en-oost-drenthe", "welzijn", "Welzijn", "L852"),

    pillar("twente", "technologische-kracht", "technologische kracht", "L910"),
    pillar("twente", "arbeidsmarkt", "arbeidsmarkt", "L910"),
    pillar("twente", "vestigingsklimaat", "vestigingsklimaat", "L910"),
    pillar("twente", "circulaire-economie", "transitie naar een circulaire economie", "L910-L911"),

    pillar("achterhoek", "smart-economy", "smart economy", "L877"),
    pillar("achterhoek", "smart-living", "smart living", "L877"),
    pillar("achterhoek", "smart-governance", "smart governance", "L877"),

    pillar("foodvalley", "transitie-in-de-landbouw", "versnelde transitie in de landbouw", "L960"),
    pillar("foodvalley", "gezonde-voeding", "gezonde voeding", "L969"),

    pillar("noordelijk-flevoland", "maritiem-cluster", "Maritiem Cluster op Urk", "L1049"),
    pillar("noordelijk-flevoland", "ijsselmeervisserij", "verduurzaming van de IJsselmeervisserij", "L1049"),
    pillar("noordelijk-flevoland", "smart-mobility", "smart mobility", "L1050-L1051"),

    pillar("den-haag-zuidwest", "samenleving-en-participatie", "samenleving en participatie", "L1012-L1015"),
    pillar("den-haag-zuidwest", "vitale-inwoners", "vitale inwoners", "L1015"),
    pillar(
      "den-haag-zuidwest",
      "activeren-leren-en-werken",
      "activeren, leren en werken in de (wijk)economie",
      "L1015-L1016",
    ),

    pillar("zaanij", "leefkwaliteit-en-groen", "Leefkwaliteit en Groen", "L1081"),
    pillar("zaanij", "ontplooiingskansen", "Ontplooiingskansen", "L1081"),
    pillar("zaanij", "ondermijning", "Ondermijning en sociale ontwrichting", "L1081-L1082"),

    pillar(
      "parkstad-limburg",
      "structuurversterking",
      "sociaal-economische structuurversterking",
      "L1140-L1141",
    ),
    pillar("parkstad-limburg", "wonen-en-leefbaarheid", "wonen en leefbaarheid", "L1141"),
    pillar("parkstad-limburg", "veiligheid", "veiligheid", "L1141"),
    pillar("parkstad-limburg", "voorzieningen-en-retail", "voorzieningen en retail", "L1141-L1142"),
    pillar("parkstad-limburg", "samenwerking", "grensoverschrijdende samenwerking", "L1142"),
    pillar("parkstad-limburg", "centrumfunctie-heerlen", "regionale centrumfunctie Heerlen", "L1142-L1143"),
  ];
}

function pillar(deal: string, id: string, name: string, where: string): Pillar {
  return { id: `${deal}-${id}`, deal, name, budget: null, ...at(where) };
}

function withBudget(deal: string, id: string, name: string, amount: string, where: string): Pillar {
  return { ...pillar(deal, id, name, where), budget: { amount: millions(amount), basis: "statePart" } };
}
