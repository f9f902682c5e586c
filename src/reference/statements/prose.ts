import type { Figure, FigureUnit, Relation, RelationKind, Statement } from "../../statement/statement.js";
import { LETTER } from "../letter.js";

/** What a rounded figure of the text is held to is shown as the tables show it: 207.50 beside 201, 93.36 beside 90. */
const TABLE_STEP = "0.01";
/** Half of the whole per cent that the text writes. */
const WHOLE_PERCENT = "0.5";

/** What the text of the letter says of its totals, against the tables and against itself. */
export function prose(): Statement {
  return {
    id: "letter-prose",
    title: "The text of the letter against its tables",
    source: LETTER,
    figures: { ...money(), ...shares(), ...counts(), ...dates() },
    relations: [...onMoney(), ...onCounts(), ...onDates()],
  };
}

function money(): Record<string, Figure> {
  return {
    envelope: figure("950", "million", "L11"),
    "table-total": figure("950.00", "million", "L1325"),
    "t1-ceiling": figure("482.00", "million", "L307"),
    "t1-paid": figure("450.00", "million", "L307"),
    "t2-ceiling": figure("215.00", "million", "L308"),
    "t2-paid": figure("215.00", "million", "L308"),
    "t2-paid-to-region": figure("207.50", "million", "L1248"),
    "t2-made-available": { ...figure("201", "million", "L276"), step: TABLE_STEP },
    "t3-available": figure("180", "million", "L279"),
    "t3-paid": figure("90.00", "million", "L309"),
    "caribbean-extra": figure("20", "million", "L349"),
    "execution-costs": figure("13", "million", "L349"),
    "other-paid": figure("33.00", "million", "L310"),
  };
}

function shares(): Record<string, Figure> {
  return {
    "t1-share": { ...figure("90", "percent", "L274"), step: TABLE_STEP },
    "t2-share": { ...figure("90", "percent", "L274, L276"), step: TABLE_STEP },
    "t3-share": { ...figure("50", "percent", "L278"), step: TABLE_STEP },
  };
}

function counts(): Record<string, Figure> {
  return {
    deals: figure("30", "count", "L187"),
    "t1-deals": figure("6", "count", "L188"),
    "t2-deals": figure("12", "count", "L188"),
    "t3-deals": figure("14", "count", "L255"),
    "rows-of-tranches": figure("32", "count", "L1196-L1302"),
    "rows-with-prefix": figure("29", "count", "L1196-L1302"),
    "t1-rows": figure("6", "count", "L1196-L1209"),
    "t2-rows": figure("12", "count", "L1215-L1246"),
    "t3-rows": figure("14", "count", "L1252-L1302"),
    "t2-names": figure("12", "count", "L247-L249"),
    "t3-names": figure("15", "count", "L289-L292"),
    "t3-awards": figure("14", "count", "L278"),
  };
}

function dates(): Record<string, Figure> {
  return {
    stand: figure("20200101", "date", "L1176"),
    "t3-signed": figure("20200701", "date", "L255"),
  };
}

function onMoney(): readonly Relation[] {
  return [
    relation("envelope-is-total", "equals", ["table-total"], "envelope"),
    relation("t1-almost-90", "percentage", ["t1-paid", "t1-ceiling"], "t1-share", WHOLE_PERCENT),
    relation("t2-almost-90", "percentage", ["t2-paid", "t2-ceiling"], "t2-share", WHOLE_PERCENT),
    relation("t2-201-to-regions", "equals", ["t2-paid-to-region"], "t2-made-available"),
    relation("t2-201-in-all", "equals", ["t2-paid"], "t2-made-available"),
    relation("t3-half", "percentage", ["t3-paid", "t3-available"], "t3-share", WHOLE_PERCENT),
    relation("other-footnote-13", "sum", ["caribbean-extra", "execution-costs"], "other-paid"),
  ];
}

function onCounts(): readonly Relation[] {
  return [
    relation("30-by-tranche", "sum", ["t1-deals", "t2-deals", "t3-deals"], "deals"),
    relation("30-by-rows", "equals", ["rows-of-tranches"], "deals"),
    relation("30-by-prefix", "equals", ["rows-with-prefix"], "deals"),
    relation("t1-rows-of-deals", "equals", ["t1-rows"], "t1-deals"),
    relation("t2-rows-of-deals", "equals", ["t2-rows"], "t2-deals"),
    relation("t3-rows-of-deals", "equals", ["t3-rows"], "t3-deals"),
    relation("t2-footnote-9", "equals", ["t2-names"], "t2-deals"),
    relation("t3-footnote-10", "equals", ["t3-names"], "t3-deals"),
    relation("t3-awards-of-deals", "equals", ["t3-awards"], "t3-deals"),
  ];
}

/** Tranche III stands in Tabel 2 as half paid, so the stand is not before its signing. */
function onDates(): readonly Relation[] {
  return [relation("stand-after-signing", "atLeast", ["stand"], "t3-signed")];
}

function figure(value: string, unit: FigureUnit, where: string): Figure {
  return { value, unit, where };
}

function relation(
  id: string,
  kind: RelationKind,
  operands: readonly string[],
  result: string,
  tolerance = "0",
): Relation {
  return { id, kind, operands, result, tolerance };
}
