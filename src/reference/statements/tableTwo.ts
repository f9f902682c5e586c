import type { Statement } from "../../statement/statement.js";
import { LETTER } from "../letter.js";
import { cellFigures, columnRelations, rowRelation, type TableRow } from "./tableCells.js";

/** The columns of Tabel 2: max. Rijksbijdrage, regionale partner, coördinerend vakdep., nog beschikbaar te stellen. */
export const TABLE_TWO_COLUMNS = ["ceiling", "region", "ministry", "left"] as const;

/** A part of Tabel 2: its rows, and the subtotal below them. */
export interface TablePart {
  readonly rows: readonly TableRow[];
  readonly subtotal: TableRow;
}

/** Tabel 2 but for its total; a dash and an empty cell are nil. */
export const TABLE_TWO_PARTS: readonly TablePart[] = [
  {
    rows: [
      { id: "t1-zeeland", where: "L1196", cells: ["35.00", "35.00", "0.00", "0.00"] },
      { id: "t1-brainport-eindhoven", where: "L1198", cells: ["130.00", "130.00", "0.00", "0.00"] },
      { id: "t1-rotterdam-zuid", where: "L1200", cells: ["130.00", "98.00", "0.00", "32.00"] },
      { id: "t1-estec", where: "L1202", cells: ["40.00", "0.00", "40.00", "0.00"] },
      { id: "t1-caribisch-nederland", where: "L1207", cells: ["30.00", "0.00", "30.00", "0.00"] },
      { id: "t1-nucleaire-problematiek", where: "L1209", cells: ["117.00", "0.00", "117.00", "0.00"] },
    ],
    subtotal: { id: "t1", where: "L1211", cells: ["482.00", "263.00", "187.00", "32.00"] },
  },
  {
    rows: [
      { id: "t2-noordoost-fryslan", where: "L1215", cells: ["25.00", "25.00", "0.00", "0.00"] },
      { id: "t2-zuid-en-oost-drenthe", where: "L1220", cells: ["20.00", "20.00", "0.00", "0.00"] },
      { id: "t2-natuurinclusieve-landbouw", where: "L1225", cells: ["10.00", "10.00", "0.00", "0.00"] },
      { id: "t2-twente", where: "L1227", cells: ["30.00", "30.00", "0.00", "0.00"] },
      { id: "t2-achterhoek", where: "L1229", cells: ["20.00", "20.00", "0.00", "0.00"] },
      { id: "t2-foodvalley", where: "L1231", cells: ["20.00", "20.00", "0.00", "0.00"] },
      { id: "t2-groene-hart", where: "L1233", cells: ["10.00", "10.00", "0.00", "0.00"] },
      { id: "t2-noordelijk-flevoland", where: "L1235", cells: ["15.00", "7.50", "7.50", "0.00"] },
      { id: "t2-den-haag-zuidwest", where: "L1237", cells: ["7.50", "7.50", "0.00", "0.00"] },
      { id: "t2-zaanij", where: "L1239", cells: ["7.50", "7.50", "0.00", "0.00"] },
      { id: "t2-parkstad-limburg", where: "L1241", cells: ["40.00", "40.00", "0.00", "0.00"] },
      { id: "t2-midden-en-west-brabant", where: "L1246", cells: ["10.00", "10.00", "0.00", "0.00"] },
    ],
    subtotal: { id: "t2", where: "L1248", cells: ["215.00", "207.50", "7.50", "0.00"] },
  },
  {
    rows: [
      { id: "t3-zuidoost-fryslan", where: "L1252", cells: ["15.00", "7.50", "0.00", "7.50"] },
      { id: "t3-groningen-noord", where: "L1254", cells: ["15.00", "7.50", "0.00", "7.50"] },
      { id: "t3-oost-groningen", where: "L1256", cells: ["15.00", "7.50", "0.00", "7.50"] },
      { id: "t3-zwolle", where: "L1258", cells: ["22.50", "11.25", "0.00", "11.25"] },
      { id: "t3-veluwe", where: "L1260", cells: ["12.50", "6.25", "0.00", "6.25"] },
      { id: "t3-rivierenland", where: "L1262", cells: ["7.50", "3.75", "0.00", "3.75"] },
      { id: "t3-cleantech", where: "L1264", cells: ["7.50", "3.75", "0.00", "3.75"] },
      { id: "t3-noordoost-brabant", where: "L1287", cells: ["10.00", "5.00", "0.00", "5.00"] },
      { id: "t3-noord-limburg", where: "L1289", cells: ["17.50", "8.75", "0.00", "8.75"] },
      { id: "t3-zeeuws-vlaanderen", where: "L1291", cells: ["7.50", "3.75", "0.00", "3.75"] },
      { id: "t3-drechtsteden", where: "L1293", cells: ["22.50", "11.25", "0.00", "11.25"] },
      { id: "t3-zuid-hollandse-delta", where: "L1295", cells: ["7.50", "3.75", "0.00", "3.75"] },
      { id: "t3-utrecht", where: "L1297", cells: ["15.00", "7.50", "0.00", "7.50"] },
      { id: "t3-kop-van-noord-holland", where: "L1302", cells: ["5.00", "2.50", "0.00", "2.50"] },
    ],
    subtotal: { id: "t3", where: "L1304", cells: ["180.00", "90.00", "0.00", "90.00"] },
  },
  {
    rows: [
      { id: "other-caribisch-nederland", where: "L1311", cells: ["20.00", "0.00", "20.00", "0.00"] },
      { id: "other-uitvoeringskosten", where: "L1316", cells: ["13.00", "0.00", "13.00", "0.00"] },
      { id: "other-aanvullende-post", where: "L1319", cells: ["40.00", "0.00", "0.00", "40.00"] },
    ],
    subtotal: { id: "other", where: "L1321", cells: ["73.00", "0.00", "33.00", "40.00"] },
  },
];

/** The total of Tabel 2. */
export const TABLE_TWO_TOTAL: TableRow = {
  id: "total",
  where: "L1325",
  cells: ["950.00", "560.50", "227.50", "162.00"],
};

/** Tabel 2: every cell, every row, subtotal and total. */
export function tableTwo(): Statement {
  const rows = [...TABLE_TWO_PARTS.flatMap((part) => [...part.rows, part.subtotal]), TABLE_TWO_TOTAL];
  const subtotals = TABLE_TWO_PARTS.map((part) => part.subtotal.id);
  return {
    id: "letter-tabel-2",
    title: "Tabel 2. Stand van zaken uitputting Regio Envelop",
    source: LETTER,
    figures: cellFigures(TABLE_TWO_COLUMNS, rows),
    relations: [
      ...rows.map((row) => rowRelation(TABLE_TWO_COLUMNS, row.id)),
      ...TABLE_TWO_PARTS.flatMap((part) =>
        columnRelations(
          TABLE_TWO_COLUMNS,
          part.rows.map((row) => row.id),
          part.subtotal.id,
        ),
      ),
      ...columnRelations(TABLE_TWO_COLUMNS, subtotals, TABLE_TWO_TOTAL.id),
    ],
  };
}
