import type { Figure, Relation, RelationKind, Statement } from "../../statement/statement.js";
import { LETTER } from "../letter.js";

/** What the text of the letter says of single deals, against Tabel 2. */
export function proseOnDeals(): Statement {
  return {
    id: "letter-prose-on-deals",
    title: "The text on single deals against Tabel 2",
    source: LETTER,
    figures: { ...inProse(), ...inTable() },
    relations: [
      relation("zeeland", "equals", ["zeeland"], "zeeland-row"),
      relation("brainport-committed", "atMost", ["brainport-committed"], "brainport-row"),
      relation("caribbean", "sum", ["caribbean-first-row", "caribbean-second-row"], "caribbean"),
      relation("fryslan", "sum", ["fryslan-holwerd", "fryslan-agenda"], "fryslan-row"),
      relation("fryslan-total", "atMost", ["fryslan-row"], "fryslan-total"),
      relation("agriculture-total", "atMost", ["agriculture-row"], "agriculture-total"),
      relation("drenthe", "equals", ["drenthe-each"], "drenthe-row"),
      relation("achterhoek", "equals", ["achterhoek"], "achterhoek-row"),
      relation("twente-total", "atMost", ["twente-row"], "twente-total"),
      relation("twente-committed", "atMost", ["twente-committed"], "twente-row"),
      relation("foodvalley-total", "atMost", ["foodvalley-row"], "foodvalley-total"),
      relation("brabant", "equals", ["brabant"], "brabant-row"),
      relation("brabant-public", "atMost", ["brabant-public"], "brabant-region"),
      relation("parkstad", "equals", ["parkstad"], "parkstad-row"),
    ],
  };
}

function inProse(): Record<string, Figure> {
  return {
    zeeland: million("35", "L631"),
    "brainport-committed": million("92", "L662"),
    caribbean: million("50", "L701"),
    "fryslan-holwerd": million("7", "L796"),
    "fryslan-agenda": million("18", "L797"),
    "fryslan-total": million("50", "L791"),
    "agriculture-total": million("20", "L818"),
    "drenthe-each": million("20", "L849"),
    achterhoek: million("20", "L876"),
    "twente-total": million("60", "L909"),
    "twente-committed": million("26", "L938"),
    "foodvalley-total": million("73.6", "L948"),
    brabant: million("10", "L1106"),
    "brabant-region": million("120", "L1107"),
    "brabant-public": million("54", "L1108"),
    parkstad: million("40", "L1145"),
  };
}

function inTable(): Record<string, Figure> {
  return {
    "zeeland-row": million("35.00", "L1196"),
    "brainport-row": million("130.00", "L1198"),
    "caribbean-first-row": million("30.00", "L1207"),
    "caribbean-second-row": million("20.00", "L1311"),
    "fryslan-row": million("25.00", "L1215"),
    "agriculture-row": million("10.00", "L1225"),
    "drenthe-row": million("20.00", "L1220"),
    "achterhoek-row": million("20.00", "L1229"),
    "twente-row": million("30.00", "L1227"),
    "foodvalley-row": million("20.00", "L1231"),
    "brabant-row": million("10.00", "L1246"),
    "parkstad-row": million("40.00", "L1241"),
  };
}

function million(value: string, where: string): Figure {
  return { value, unit: "million", where };
}

function relation(id: string, kind: RelationKind, operands: readonly string[], result: string): Relation {
  return { id, kind, operands, result, tolerance: "0" };
}
