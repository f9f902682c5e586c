import { millions } from "../money/millions.js";
import type { PaymentEntry } from "../portfolio/entry.js";
import type { Instrument } from "../vocabulary/instrument.js";
import type { Recipient } from "../vocabulary/recipient.js";
import { at, standDate } from "./letter.js";

/**
 * What Tabel 2 gives as paid, one entry for each row and recipient.
 *
 * **Details**: the letter dates almost none of it, so an entry is the balance of the stand date. The last parts of Zeeland
 * and Brainport are apart.
 */
export function payments(): readonly PaymentEntry[] {
  return [...firstTranche(), ...secondTranche(), ...thirdTranche(), ...other()];
}

function firstTranche(): readonly PaymentEntry[] {
  return [
    toRegion("t1-zeeland", "31.5", "L1196, L631"),
    lastPart("t1-zeeland", "3.5", "L631"),
    toRegion("t1-brainport-eindhoven", "111.9", "L1198, L660"),
    lastPart("t1-brainport-eindhoven", "18.1", "L660"),
    toRegion("t1-rotterdam-zuid", "98.00", "L1200"),
    toMinistry("t1-estec", "40.00", "L1202"),
    toMinistry("t1-caribisch-nederland", "30.00", "L1207"),
    toMinistry("t1-nucleaire-problematiek", "117.00", "L1209"),
  ];
}

function secondTranche(): readonly PaymentEntry[] {
  return [
    toRegion("t2-noordoost-fryslan", "25.00", "L1215"),
    toRegion("t2-zuid-en-oost-drenthe", "20.00", "L1220"),
    toRegion("t2-natuurinclusieve-landbouw", "10.00", "L1225"),
    toRegion("t2-twente", "30.00", "L1227"),
    toRegion("t2-achterhoek", "20.00", "L1229"),
    toRegion("t2-foodvalley", "20.00", "L1231"),
    toRegion("t2-groene-hart", "10.00", "L1233"),
    toRegion("t2-noordelijk-flevoland", "7.50", "L1235"),
    toMinistry("t2-noordelijk-flevoland", "7.50", "L1235"),
    toRegion("t2-den-haag-zuidwest", "7.50", "L1237"),
    toRegion("t2-zaanij", "7.50", "L1239"),
    toRegion("t2-parkstad-limburg", "40.00", "L1241"),
    toRegion("t2-midden-en-west-brabant", "10.00", "L1246"),
  ];
}

function thirdTranche(): readonly PaymentEntry[] {
  return [
    half("t3-zuidoost-fryslan", "7.50", "L1252"),
    half("t3-groningen-noord", "7.50", "L1254"),
    half("t3-oost-groningen", "7.50", "L1256"),
    half("t3-zwolle", "11.25", "L1258"),
    half("t3-veluwe", "6.25", "L1260"),
    half("t3-rivierenland", "3.75", "L1262"),
    half("t3-cleantech", "3.75", "L1264"),
    half("t3-noordoost-brabant", "5.00", "L1287"),
    half("t3-noord-limburg", "8.75", "L1289"),
    half("t3-zeeuws-vlaanderen", "3.75", "L1291"),
    half("t3-drechtsteden", "11.25", "L1293"),
    half("t3-zuid-hollandse-delta", "3.75", "L1295"),
    half("t3-utrecht", "7.50", "L1297"),
    half("t3-kop-van-noord-holland", "2.50", "L1302"),
  ];
}

function other(): readonly PaymentEntry[] {
  return [
    toMinistry("other-caribisch-nederland", "20.00", "L1311"),
    toMinistry("other-uitvoeringskosten", "13.00", "L1316"),
  ];
}

/** Footnote 11 names two forms for a region in tranches I and II, and not which deal got which. */
function toRegion(line: string, amount: string, where: string): PaymentEntry {
  return balance(line, "region", "unknown", amount, where);
}

/** In tranche III the form is a specific grant (L315-L318). */
function half(line: string, amount: string, where: string): PaymentEntry {
  return balance(line, "region", "specificGrant", amount, where);
}

/** What goes to a ministry is a transfer (footnote 11, L345-L346). */
function toMinistry(line: string, amount: string, where: string): PaymentEntry {
  return balance(line, "ministry", "transfer", amount, where);
}

/** A last part out of the budget for 2021, dated on its first day. */
function lastPart(line: string, amount: string, where: string): PaymentEntry {
  return { ...toRegion(line, amount, where), id: `${line}-last-part`, dateBasis: "on" };
}

function balance(
  line: string,
  recipient: Recipient,
  instrument: Instrument,
  amount: string,
  where: string,
): PaymentEntry {
  return {
    id: `${line}-${recipient}`,
    kind: "payment",
    line,
    award: null,
    recipient,
    partner: null,
    instrument,
    date: standDate(),
    dateBasis: "atOrBefore",
    recordedOn: null,
    amount: millions(amount),
    qualifier: null,
    original: null,
    ...at(where),
  };
}
