import { millions } from "../money/millions.js";
import type { Envelope, Group, Reservation } from "../portfolio/envelope.js";
import { at } from "./letter.js";

/** The envelope of the letter. */
export function envelope(): Envelope {
  return { id: "regio-envelop", name: "Regio Envelop", ceiling: millions("950"), ...at("L11") };
}

/** The groups of Tabel 1. */
export function groups(): readonly Group[] {
  return [
    group("t1", "tranche", "I", ["eerste tranche", "Tranche #1"], "482.00", "L307"),
    group("t2", "tranche", "II", ["tweede tranche", "Tranche #2"], "215.00", "L308"),
    group("t3", "tranche", "III", ["derde tranche", "Tranche #3"], "180.00", "L309"),
    group("other", "other", "Overige", ["overig"], "73.00", "L310"),
  ];
}

/** What stands under "Overige" and is no deal. */
export function reservations(): readonly Reservation[] {
  return [
    {
      id: "uitvoeringskosten",
      name: "Uitvoeringskosten Regio Portefeuille",
      decided: true,
      ...at("L1313"),
    },
    {
      id: "aanvullende-post",
      name: "Aanvullende Post Financiën",
      decided: false,
      ...at("L1327"),
    },
  ];
}

function group(
  id: string,
  kind: Group["kind"],
  name: string,
  aliases: readonly string[],
  ceiling: string,
  where: string,
): Group {
  return { id, kind, name, aliases, ceiling: millions(ceiling), ...at(where) };
}
