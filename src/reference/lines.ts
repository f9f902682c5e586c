import { millions } from "../money/millions.js";
import type { Line } from "../portfolio/envelope.js";
import type { RecordedStage } from "../vocabulary/recordedStage.js";
import { at } from "./letter.js";

/** The 35 rows of Tabel 2: a name and a ceiling as printed. */
export function lines(): readonly Line[] {
  return [...firstTranche(), ...secondTranche(), ...thirdTranche(), ...other()];
}

function firstTranche(): readonly Line[] {
  return [
    deal("t1", "zeeland", "RD Zeeland", "35.00", "L1196"),
    deal("t1", "brainport-eindhoven", "RD Brainport Eindhoven", "130.00", "L1198", [
      "committed",
      "cofinancingPledged",
    ]),
    deal("t1", "rotterdam-zuid", "RD Rotterdam Zuid", "130.00", "L1200"),
    deal("t1", "estec", "ESTEC", "40.00", "L1202"),
    deal("t1", "caribisch-nederland", "Caribisch Nederland (1e tranche)", "30.00", "L1207"),
    deal("t1", "nucleaire-problematiek", "Nucleaire problematiek", "117.00", "L1209"),
  ];
}

function secondTranche(): readonly Line[] {
  return [
    deal("t2", "noordoost-fryslan", "RD Noordoost Fryslân", "25.00", "L1215"),
    deal("t2", "zuid-en-oost-drenthe", "RD Zuid- en Oost Drenthe", "20.00", "L1220"),
    deal("t2", "natuurinclusieve-landbouw", "RD Natuurinclusieve landbouw", "10.00", "L1225"),
    deal("t2", "twente", "RD Twente", "30.00", "L1227", ["committed"]),
    deal("t2", "achterhoek", "RD Achterhoek", "20.00", "L1229"),
    deal("t2", "foodvalley", "RD Foodvalley", "20.00", "L1231"),
    deal("t2", "groene-hart", "RD Groene Hart", "10.00", "L1233"),
    deal("t2", "noordelijk-flevoland", "RD Noordelijk Flevoland", "15.00", "L1235"),
    deal("t2", "den-haag-zuidwest", "RD Den Haag Zuidwest", "7.50", "L1237"),
    deal("t2", "zaanij", "RD ZaanIJ", "7.50", "L1239"),
    deal("t2", "parkstad-limburg", "RD Parkstad Limburg", "40.00", "L1241", ["cofinancingPledged"]),
    deal("t2", "midden-en-west-brabant", "RD West- en midden Brabant", "10.00", "L1246"),
  ];
}

function thirdTranche(): readonly Line[] {
  return [
    deal("t3", "zuidoost-fryslan", "RD Zuidoost Fryslân", "15.00", "L1252"),
    deal("t3", "groningen-noord", "RD Groningen Noord", "15.00", "L1254"),
    deal("t3", "oost-groningen", "RD Oost Groningen", "15.00", "L1256"),
    deal("t3", "zwolle", "RD Zwolle", "22.50", "L1258"),
    deal("t3", "veluwe", "RD Veluwe", "12.50", "L1260"),
    deal("t3", "rivierenland", "RD Rivierenland", "7.50", "L1262"),
    deal("t3", "cleantech", "RD Cleantech", "7.50", "L1264"),
    deal("t3", "noordoost-brabant", "RD Noordoost Brabant", "10.00", "L1287"),
    deal("t3", "noord-limburg", "RD Noord Limburg", "17.50", "L1289"),
    deal("t3", "zeeuws-vlaanderen", "RD Zeeuws Vlaanderen", "7.50", "L1291"),
    deal("t3", "drechtsteden", "RD Drechtsteden", "22.50", "L1293"),
    deal("t3", "zuid-hollandse-delta", "RD Zuidhollande Delta", "7.50", "L1295"),
    deal("t3", "utrecht", "RD Utrecht", "15.00", "L1297"),
    deal("t3", "kop-van-noord-holland", "RD Kop van Noord-Holland", "5.00", "L1302"),
  ];
}

function other(): readonly Line[] {
  return [
    deal("other", "caribisch-nederland", "Caribisch Nederland (2e tranche)", "20.00", "L1311"),
    reserved(
      "uitvoeringskosten",
      "Uitvoeringskosten Regio Portefeuille",
      ["uitvoeringskosten"],
      "13.00",
      "L1316",
    ),
    reserved("aanvullende-post", "Nog op Aanvullende Post Financiën", [], "40.00", "L1319"),
  ];
}

function deal(
  group: string,
  id: string,
  name: string,
  ceiling: string,
  where: string,
  alsoRecorded: readonly RecordedStage[] = [],
): Line {
  return {
    id: `${group}-${id}`,
    group,
    holder: { kind: "deal", id },
    name,
    aliases: [],
    ceiling: millions(ceiling),
    records: ["paid", ...alsoRecorded],
    ...at(where),
  };
}

function reserved(
  id: string,
  name: string,
  aliases: readonly string[],
  ceiling: string,
  where: string,
): Line {
  return {
    id: `other-${id}`,
    group: "other",
    holder: { kind: "reservation", id },
    name,
    aliases,
    ceiling: millions(ceiling),
    records: ["paid"],
    ...at(where),
  };
}
