import type { Partner } from "../portfolio/deal.js";
import { at } from "./letter.js";

/**
 * The partners that the letter names for a deal, as it names them.
 *
 * **Details**: the State itself is a party to every deal and is not listed. A party without a name ("de provincie", "twee
 * universiteiten") is not listed either. Where the letter does not say what a party is, its kind is unknown; the three
 * islands are public bodies by law.
 */
export function partners(): readonly Partner[] {
  return [...ministries(), ...governments(), ...others()];
}

function ministries(): readonly Partner[] {
  return [
    ministry("lnv", "LNV", ["ministerie van LNV", "Landbouw, Natuur en Voedselkwaliteit"], "L792"),
    ministry("bzk", "BZK", ["ministerie van BZK", "Binnenlandse Zaken en Koninkrijksrelaties"], "L792"),
    ministry("ezk", "EZK", ["ministerie van Economische Zaken en Klimaat"], "L751"),
    ministry("ienw", "IenW", ["Infrastructuur en Waterstaat"], "L792"),
    ministry("ocw", "OCW", ["Onderwijs, Cultuur en Wetenschap"], "L793"),
    ministry("szw", "SZW", ["Sociale Zaken en Werkgelegenheid"], "L793"),
  ];
}

function governments(): readonly Partner[] {
  return [
    publicBody("drenthe", "Drenthe", "province", "L817"),
    publicBody("fryslan", "Fryslân", "province", "L817"),
    publicBody("groningen", "Groningen", "province", "L817"),
    publicBody("gelderland", "Gelderland", "province", "L949"),
    publicBody("utrecht", "Utrecht", "province", "L950"),
    publicBody("noord-holland", "Noord Holland", "province", "L1075"),
    publicBody("zuid-holland", "Zuid-Holland", "province", "L769"),
    publicBody("amsterdam", "Amsterdam", "municipality", "L1076"),
    publicBody("zaanstad", "Zaanstad", "municipality", "L1076"),
    publicBody("oostzaan", "Oostzaan", "municipality", "L1076"),
    publicBody("noordwijk", "Noordwijk", "municipality", "L769"),
    publicBody("kerkrade", "Kerkrade", "municipality", "L1156"),
    publicBody("bonaire", "Bonaire", "caribbeanPublicBody", "L212"),
    publicBody("sint-eustatius", "Sint Eustatius", "caribbeanPublicBody", "L212"),
    publicBody("saba", "Saba", "caribbeanPublicBody", "L212"),
    publicBody("vallei-en-veluwe", "Waterschap Vallei en Veluwe", "waterBoard", "L950"),
  ];
}

function others(): readonly Partner[] {
  return [
    unknown("regio-foodvalley", "regio Foodvalley", "L949"),
    unknown("lto-noord", "LTO Noord", "L950"),
    unknown("stadsregio-parkstad", "Stadsregio Parkstad", "L1134"),
    unknown("rotterdam", "Rotterdam", "L689"),
    unknown("nso", "NSO", "L769"),
    unknown("estec", "ESTEC", "L770"),
    unknown("esa", "ESA", "L775"),
    unknown("nrg", "NRG", "L749"),
    unknown("covra", "COVRA", "L750"),
    {
      ...unknown("gebiedscooperatie-rivierenland", "gebiedscoöperatie Rivierenland", "L153"),
      kind: "cooperative",
    },
  ];
}

function ministry(id: string, name: string, aliases: readonly string[], where: string): Partner {
  return { id, name, aliases, kind: "ministry", sector: "public", ...at(where) };
}

function publicBody(id: string, name: string, kind: Partner["kind"], where: string): Partner {
  return { id, name, aliases: [], kind, sector: "public", ...at(where) };
}

function unknown(id: string, name: string, where: string): Partner {
  return { id, name, aliases: [], kind: "unknown", sector: "unknown", ...at(where) };
}
