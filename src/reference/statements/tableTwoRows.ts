import type { StatementRow } from "../../statement/tableStatement.js";

/**
 * The rows of Tabel 2 as printed, the total last.
 *
 * **Details**: a dash is nil. So are two empty cells (L1233 and L1241), on which the portfolio has notes.
 */
export function tableTwoRows(): readonly StatementRow[] {
  return [
    ...firstTranche(),
    ...secondTranche(),
    ...thirdTranche(),
    ...other(),
    { ...item("total", "Totaal", "L1325", "950.00", "560.50", "227.50", "162.00"), kind: "total" },
  ];
}

function firstTranche(): readonly StatementRow[] {
  return [
    item("t1-zeeland", "RD Zeeland", "L1196", "35.00", "35.00", "0.00", "0.00"),
    item("t1-brainport-eindhoven", "RD Brainport Eindhoven", "L1198", "130.00", "130.00", "0.00", "0.00"),
    item("t1-rotterdam-zuid", "RD Rotterdam Zuid", "L1200", "130.00", "98.00", "0.00", "32.00"),
    item("t1-estec", "ESTEC", "L1202", "40.00", "0.00", "40.00", "0.00"),
    item(
      "t1-caribisch-nederland",
      "Caribisch Nederland (1e tranche)",
      "L1207",
      "30.00",
      "0.00",
      "30.00",
      "0.00",
    ),
    item("t1-nucleaire-problematiek", "Nucleaire problematiek", "L1209", "117.00", "0.00", "117.00", "0.00"),
    subtotal("t1", "Subtotaal tranche #1", "L1211", "482.00", "263.00", "187.00", "32.00"),
  ];
}

function secondTranche(): readonly StatementRow[] {
  return [
    item("t2-noordoost-fryslan", "RD Noordoost Fryslân", "L1215", "25.00", "25.00", "0.00", "0.00"),
    item("t2-zuid-en-oost-drenthe", "RD Zuid- en Oost Drenthe", "L1220", "20.00", "20.00", "0.00", "0.00"),
    item(
      "t2-natuurinclusieve-landbouw",
      "RD Natuurinclusieve landbouw",
      "L1225",
      "10.00",
      "10.00",
      "0.00",
      "0.00",
    ),
    item("t2-twente", "RD Twente", "L1227", "30.00", "30.00", "0.00", "0.00"),
    item("t2-achterhoek", "RD Achterhoek", "L1229", "20.00", "20.00", "0.00", "0.00"),
    item("t2-foodvalley", "RD Foodvalley", "L1231", "20.00", "20.00", "0.00", "0.00"),
    item("t2-groene-hart", "RD Groene Hart", "L1233", "10.00", "10.00", "0.00", "0.00"),
    item("t2-noordelijk-flevoland", "RD Noordelijk Flevoland", "L1235", "15.00", "7.50", "7.50", "0.00"),
    item("t2-den-haag-zuidwest", "RD Den Haag Zuidwest", "L1237", "7.50", "7.50", "0.00", "0.00"),
    item("t2-zaanij", "RD ZaanIJ", "L1239", "7.50", "7.50", "0.00", "0.00"),
    item("t2-parkstad-limburg", "RD Parkstad Limburg", "L1241", "40.00", "40.00", "0.00", "0.00"),
    item(
      "t2-midden-en-west-brabant",
      "RD West- en midden Brabant",
      "L1246",
      "10.00",
      "10.00",
      "0.00",
      "0.00",
    ),
    subtotal("t2", "Subtotaal tranche #2", "L1248", "215.00", "207.50", "7.50", "0.00"),
  ];
}

function thirdTranche(): readonly StatementRow[] {
  return [
    item("t3-zuidoost-fryslan", "RD Zuidoost Fryslân", "L1252", "15.00", "7.50", "0.00", "7.50"),
    item("t3-groningen-noord", "RD Groningen Noord", "L1254", "15.00", "7.50", "0.00", "7.50"),
    item("t3-oost-groningen", "RD Oost Groningen", "L1256", "15.00", "7.50", "0.00", "7.50"),
    item("t3-zwolle", "RD Zwolle", "L1258", "22.50", "11.25", "0.00", "11.25"),
    item("t3-veluwe", "RD Veluwe", "L1260", "12.50", "6.25", "0.00", "6.25"),
    item("t3-rivierenland", "RD Rivierenland", "L1262", "7.50", "3.75", "0.00", "3.75"),
    item("t3-cleantech", "RD Cleantech", "L1264", "7.50", "3.75", "0.00", "3.75"),
    item("t3-noordoost-brabant", "RD Noordoost Brabant", "L1287", "10.00", "5.00", "0.00", "5.00"),
    item("t3-noord-limburg", "RD Noord Limburg", "L1289", "17.50", "8.75", "0.00", "8.75"),
    item("t3-zeeuws-vlaanderen", "RD Zeeuws Vlaanderen", "L1291", "7.50", "3.75", "0.00", "3.75"),
    item("t3-drechtsteden", "RD Drechtsteden", "L1293", "22.50", "11.25", "0.00", "11.25"),
    item("t3-zuid-hollandse-delta", "RD Zuidhollande Delta", "L1295", "7.50", "3.75", "0.00", "3.75"),
    item("t3-utrecht", "RD Utrecht", "L1297", "15.00", "7.50", "0.00", "7.50"),
    item("t3-kop-van-noord-holland", "RD Kop van Noord-Holland", "L1302", "5.00", "2.50", "0.00", "2.50"),
    subtotal("t3", "Subtotaal tranche #3", "L1304", "180.00", "90.00", "0.00", "90.00"),
  ];
}

function other(): readonly StatementRow[] {
  return [
    item(
      "other-caribisch-nederland",
      "Caribisch Nederland (2e tranche)",
      "L1311",
      "20.00",
      "0.00",
      "20.00",
      "0.00",
    ),
    item(
      "other-uitvoeringskosten",
      "Uitvoeringskosten Regio Portefeuille",
      "L1316",
      "13.00",
      "0.00",
      "13.00",
      "0.00",
    ),
    item(
      "other-aanvullende-post",
      "Nog op Aanvullende Post Financiën",
      "L1319",
      "40.00",
      "0.00",
      "0.00",
      "40.00",
    ),
    subtotal("other", "Subtotaal overig", "L1321", "73.00", "0.00", "33.00", "40.00"),
  ];
}

function item(
  id: string,
  label: string,
  where: string,
  ceiling: string,
  region: string,
  ministry: string,
  left: string,
): StatementRow {
  return { id, label, kind: "item", where, cells: { ceiling, region, ministry, left } };
}

function subtotal(...row: Parameters<typeof item>): StatementRow {
  return { ...item(...row), kind: "subtotal" };
}
