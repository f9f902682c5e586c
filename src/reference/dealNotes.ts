import type { Note } from "../portfolio/remark.js";
import { noteOn } from "./noteOn.js";

/** Where the letter is unclear about a deal, and how it was read. */
export function dealNotes(): readonly Note[] {
  return [...onFirstTranche(), ...onSecondTranche(), ...onThirdTranche()];
}

function onFirstTranche(): readonly Note[] {
  return [
    deal(
      "zeeland",
      "cofinancing",
      "L632-L633",
      'The region "mobilises" at least 35: neither how firm that is nor who brings it is said.',
    ),
    deal(
      "brainport-eindhoven",
      "committed",
      "L661-L662",
      "About 92 was awarded to 26 projects up to and with October 2020; later awards are not known. " +
        "That it is State money is a reading: the letter sets it beside the money of the Regio Envelop, " +
        "and gives the co-financing apart.",
    ),
    deal(
      "brainport-eindhoven",
      "pledged",
      "L662-L663",
      "Almost 194 was pledged for these projects; the day is taken from the awards. Who pledged it is " +
        "not said.",
    ),
    deal(
      "brainport-eindhoven",
      "target",
      "L663-L664",
      'The letter trusts that the 240 "will be reached", so it is read as a target.',
    ),
    deal(
      "caribisch-nederland",
      "lines",
      "L349, L701, L1204, L1308",
      '"Tranche" in these rows is an instalment: 30.00 in tranche I and 20.00 more under "Overige", ' +
        "for one deal of 50.",
    ),
    deal(
      "caribisch-nederland",
      "spent",
      "L712, L732, L745",
      'In 2020, "among other things", 3.5 was used on Sint Eustatius, 0.7 was spent on Bonaire and 1 ' +
        "on childcare on the three islands. That is not all, and from which row it came is not said, so " +
        "spending as a whole is unknown.",
    ),
    deal(
      "caribisch-nederland",
      "bonaire",
      "L727-L731",
      "5 was made available for the storage of fuel on Bonaire. It is part of the 50, and not said to " +
        "be spent; whether the capital injection named beside it is this 5 is not said either.",
    ),
    deal(
      "nucleaire-problematiek",
      "works",
      "L751-L753",
      "EZK has an agreement with NRG in the form of a loan with conditional repayment. Its amount is not " +
        "named, so no onward payment is recorded. The works run from 2018 to 2026: that is their planning and " +
        "not said to be the term of the deal, so the term is unknown.",
    ),
    deal(
      "estec",
      "transferred",
      "L775-L779, L1202",
      "The 40.00 was transferred to the ministry and counts as paid. That does not make it spent: " +
        "ESA's tender has found no contractor yet.",
    ),
    deal(
      "estec",
      "partners",
      "L768-L770",
      "A foundation has a part in the governance; it has no name in the letter.",
    ),
  ];
}

function onSecondTranche(): readonly Note[] {
  return [
    deal(
      "noordoost-fryslan",
      "name",
      "L247, L782, L1215, L289",
      'The prose has "Noordoost Friesland-Holwerd aan Zee", Tabel 2 "Noordoost Fryslân". Footnote 10 ' +
        'has "Noordoost Friesland" among the deals of tranche III; see Zuidoost Fryslân.',
    ),
    deal(
      "noordoost-fryslan",
      "signed",
      "L783",
      "It was sent to Parliament in September 2019; the signing is not dated.",
    ),
    deal(
      "noordoost-fryslan",
      "total",
      "L790-L791",
      'The 50 is what State and region invest together ("gezamenlijk").',
    ),
    deal("zuid-en-oost-drenthe", "signed", "L844", "It was signed in July 2019; no day is named."),
    deal(
      "zuid-en-oost-drenthe",
      "cofinancing",
      "L848-L849",
      'State and regional partners "both" invest 20: it is read as 20 each.',
    ),
    deal("natuurinclusieve-landbouw", "signed", "L816", "It was signed in July 2019; no day is named."),
    deal(
      "natuurinclusieve-landbouw",
      "total",
      "L817-L818, L1225",
      "The 20 of the prose is what State and provinces invest together; the 10.00 of Tabel 2 is the " +
        "State's part.",
    ),
    deal("twente", "signed", "L907", "It was adopted in the middle of 2019; no day is named."),
    deal("twente", "total", "L908-L909", 'The 60 is what State and region invest together ("gezamenlijk").'),
    deal(
      "twente",
      "cofinancing",
      "L938-L939",
      'The co-financing needed for the 26 that was committed "has been realised"; its amount is not named.',
    ),
    deal(
      "achterhoek",
      "shares",
      "L901-L903",
      'Half of the State\'s part is "invested in projects": whether that is committed or spent is not ' +
        "said, so it is an observation. The shares of 72 % and 50 % are read as shares of the total " +
        "investment.",
    ),
    deal("foodvalley", "signed", "L943", "It was signed in July 2019; no day is named."),
    deal(
      "foodvalley",
      "total",
      "L947-L948",
      "The 73.6 is of State and region together; with the State's 20.00 the region's part would be " +
        "53.6, a figure that the letter does not have.",
    ),
    deal(
      "foodvalley",
      "extension",
      "L958-L959",
      'The term "is extended by 8 months (to 31 August 2024)". The end before it is worked out from ' +
        "that: 31 December 2023. The day of the decision is not named.",
    ),
    deal(
      "foodvalley",
      "partners",
      "L948-L951",
      "Five ministries, two universities and companies take part; they have no names in the letter.",
    ),
    deal("foodvalley", "pillars", "L959-L969", "There are three tracks; the third is not named."),
    deal("groene-hart", "signed", "L992", "It was signed in the middle of 2019; no day is named."),
    deal(
      "noordelijk-flevoland",
      "pillars",
      "L363-L364, L1048-L1051",
      "The third pillar is the MITC in one place and smart mobility in another.",
    ),
    deal(
      "noordelijk-flevoland",
      "training",
      "L228-L230",
      "The training fund for the maritime sector supported 325 applicants with a little over EUR " +
        "350,000 (whole euros, not millions). Whose money that is, is not said, so it is no entry.",
    ),
    deal("zaanij", "signed", "L1075", "It was concluded at the end of 2019; no day is named."),
    deal(
      "parkstad-limburg",
      "cofinancing",
      "L1146-L1147",
      "The region's pledge of 40 is taken both as what was agreed and as what was pledged. Who brings " +
        "it is not said.",
    ),
    deal(
      "parkstad-limburg",
      "programmed",
      "L1147-L1148",
      'About 80 % of "the means of the deal" is programmed: whether of the State\'s part or of all ' +
        "means is not said.",
    ),
    deal(
      "parkstad-limburg",
      "partners",
      "L1134-L1136",
      "A province and municipalities take part without their names.",
    ),
    deal(
      "midden-en-west-brabant",
      "signed",
      "L1100",
      "It was sent to Parliament in July 2019; the signing is not dated.",
    ),
    deal(
      "midden-en-west-brabant",
      "cofinancing",
      "L1106-L1108",
      "The region makes an effort to bring 120, of which governments 54 as an indication. The State's " +
        "10 is apart.",
    ),
  ];
}

function onThirdTranche(): readonly Note[] {
  return [
    deal(
      "zuidoost-fryslan",
      "name",
      "L289, L375, L1252",
      'Footnote 10 has "Noordoost Friesland", a deal of tranche II. Tabel 2 and box 1 have Zuidoost, ' +
        "which is taken; the name of the footnote is no alias of it.",
    ),
    deal(
      "oost-groningen",
      "name",
      "L289, L1256",
      'Footnote 10 has "Noordoost Groningen". Tabel 2 has no deal of that name, and this is its one ' +
        "deal in Groningen that the footnote lacks; the name is taken as an alias.",
    ),
    deal(
      "utrecht",
      "name",
      "L113, L290, L1297",
      'Tabel 2 has "Utrecht", footnote 10 "Vitale Wijken Overvecht, Batau en Vollenhove".',
    ),
    deal(
      "zuid-hollandse-delta",
      "name",
      "L128, L291, L1295",
      'Tabel 2 spells it "Zuidhollande Delta"; the name of the prose is taken.',
    ),
    deal("zwolle", "name", "L135, L289, L1258", 'Tabel 2 has "Zwolle", the prose "Regio Zwolle".'),
  ];
}

function deal(id: string, word: string, where: string, text: string): Note {
  return noteOn("deal", id, word, where, text);
}
