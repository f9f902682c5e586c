import type { Note } from "../portfolio/remark.js";
import { noteOn } from "./noteOn.js";

/** Where the letter is unclear about the envelope and its groups, or its tables are about a row. */
export function tableNotes(): readonly Note[] {
  return [...onTheEnvelope(), ...onGroups(), ...onRows()];
}

const ENVELOPE = "regio-envelop";

function onTheEnvelope(): readonly Note[] {
  return [
    noteOn(
      "envelope",
      ENVELOPE,
      "letter",
      "L587-L588",
      "The text of the letter has no date and no number. It announces a conference of 25 to 28 January 2021.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "stand",
      "L1176",
      'Tabel 2 says "stand 1 januari 2020". Tranche III was signed in July 2020 (L255) and stands in ' +
        "it as half paid, and the last parts of Zeeland (L631), Brainport (L660) and Parkstad (L1145) " +
        "came later too. 1 January 2021 is taken.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "payments",
      "L301, L1181",
      "The letter gives what was paid as a balance and dates almost none of it. Each balance is one " +
        "entry at or before 1 January 2021.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "paid",
      "L344-L346",
      "Paid means that the money left the budget of LNV: as a decentralisation grant, as a direct " +
        "payment, or as a transfer to a ministry. It does not mean promised, programmed or spent. Which " +
        "region of tranche I or II got which form the letter does not say, so the form is unknown there.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "left",
      "L347-L348, L1327",
      'All of the 162.00 that is left "will be made available this year", "depending on progress"; but ' +
        "40.00 of it still awaits a decision.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "deals",
      "L187-L189, L255",
      '"30 Regio Deals" in rounds of 6, 12 and 14 make 32, and Tabel 2 has 32 rows in its tranches. Of ' +
        "these 29 have the prefix RD; with ESTEC it would be 30, with Caribisch Nederland 31. All 32 are " +
        "deals here.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "terms",
      "L339-L340",
      "Much is done between 2019 and 2023 and some of it later. That is no term of any deal, so the " +
        "terms are unknown but for the end of Foodvalley's.",
    ),
    noteOn(
      "envelope",
      ENVELOPE,
      "cofinancing",
      "L282-L287",
      'Several regions add "(far) more than 50 per cent", Achterhoek and Brainport with private money ' +
        "as well. No amount of private money is named.",
    ),
  ];
}

function onGroups(): readonly Note[] {
  return [
    noteOn(
      "group",
      "t1",
      "almost-90",
      "L274-L275, L307",
      '"Almost 90 %" was made available; Tabel 1 makes it 450.00 of 482.00, which is 93.36 %. Without ' +
        "the last parts of Zeeland (3.5) and Brainport (18.1) it would be 88.88 %, so the sentence may " +
        "be older than the table.",
    ),
    noteOn(
      "group",
      "t2",
      "almost-90",
      "L276, L308",
      '"This holds for the second tranche too" (almost 90 %), while Tabel 1 has all of it as paid.',
    ),
    noteOn(
      "group",
      "t2",
      "201",
      "L276, L308, L1248",
      '"EUR 201 million was made available to the regions", while the tables have 207.50 to the ' +
        "regional partners and 215.00 in all. Nothing in the letter explains 201; the tables are taken.",
    ),
    noteOn(
      "group",
      "t3",
      "signed",
      "L190, L255",
      'The deals were signed "in July 2020", elsewhere "in the middle of 2020"; no day is named.',
    ),
    noteOn(
      "group",
      "t3",
      "awards",
      "L278",
      "There are 14 award decisions. The letter gives no number, date or amount of any, so none is recorded.",
    ),
    noteOn(
      "group",
      "t3",
      "names",
      "L289-L292",
      'Footnote 10 names the 14 deals. One of the names holds a comma ("Vitale Wijken Overvecht, Batau ' +
        'en Vollenhove"), so commas part it into 15. Two names differ from the table: see Zuidoost ' +
        "Fryslân and Oost Groningen.",
    ),
    noteOn(
      "group",
      "other",
      "footnote",
      "L310",
      'The cell reads "33,0013": it is 33,00 with the mark of footnote 13.',
    ),
  ];
}

function onRows(): readonly Note[] {
  return [
    noteOn(
      "line",
      "t1-rotterdam-zuid",
      "left",
      "L1200",
      "The letter does not say what the 32.00 that is left waits for.",
    ),
    noteOn(
      "line",
      "t2-groene-hart",
      "cell",
      "L1233",
      "The cell of the ministry is empty. It is read as nil: the ceiling was paid to the region in full.",
    ),
    noteOn(
      "line",
      "t2-parkstad-limburg",
      "cell",
      "L1241",
      "The cell of the ministry is empty. It is read as nil: the ceiling was paid to the region in full.",
    ),
    noteOn(
      "line",
      "t2-noordelijk-flevoland",
      "recipients",
      "L1235",
      "The one row that is paid to both kinds of recipient.",
    ),
    noteOn(
      "line",
      "other-aanvullende-post",
      "footnote",
      "L1319",
      'The name reads "Financiën36": it is "Financiën" with the mark of footnote 36.',
    ),
    noteOn(
      "line",
      "other-uitvoeringskosten",
      "paid",
      "L1316",
      "Execution costs are no deal, and count as paid to a ministry.",
    ),
    noteOn(
      "entry",
      "t1-zeeland-last-part",
      "date",
      "L631, L1196",
      'The last 3.5 came "with the Miljoenennota 2021", the budget for 2021. It is dated on the first ' +
        "day of that budget; the day itself is not named. The 31.5 before it is the table's 35.00 less " +
        "this part.",
    ),
    noteOn(
      "entry",
      "t1-brainport-eindhoven-last-part",
      "date",
      "L660, L1198",
      'The last 18.1 came "with the Miljoenennota 2021", the budget for 2021. It is dated on the first ' +
        "day of that budget; the day itself is not named. The 111.9 before it is the table's 130.00 less " +
        "this part.",
    ),
    noteOn(
      "entry",
      "t2-parkstad-limburg-region",
      "years",
      "L1145",
      "The 40 was made available in 2019 and 2020; how much in which year is not said.",
    ),
  ];
}
