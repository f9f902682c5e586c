import { deepFreeze } from "../foundation/deepFreeze.js";
import type { Portfolio } from "../portfolio/portfolio.js";
import { amendments } from "./amendments.js";
import { dealNotes } from "./dealNotes.js";
import { firstTrancheDeals } from "./firstTrancheDeals.js";
import { envelope, groups, reservations } from "./groups.js";
import { commitments, pledges, spendings } from "./laterStages.js";
import { LETTER } from "./letter.js";
import { lines } from "./lines.js";
import { observations } from "./observations.js";
import { partners } from "./partners.js";
import { payments } from "./payments.js";
import { pillars } from "./pillars.js";
import { projects } from "./projects.js";
import { secondTrancheDeals } from "./secondTrancheDeals.js";
import { tableNotes } from "./tableNotes.js";
import { thirdTrancheDeals } from "./thirdTrancheDeals.js";

/**
 * The Regio Envelop as the letter to Parliament of January 2021 has it.
 *
 * **Details**: 950 million in three tranches and "Overige", in 35 lines; each figure has the line of the letter beside it
 * (`where`), and the notes say where the letter is unclear and how it was read. Amounts are in cents.
 * **Watch out**: what the letter does not say is unknown. Only `paid` is known for every line, as of 2021-01-01.
 *
 * @example
 * ```ts
 * import { sum, toDecimalString, ZERO } from "regio-deals";
 * import { regioEnvelop } from "regio-deals/reference";
 *
 * regioEnvelop.lines.length; // => 35
 * toDecimalString(sum(regioEnvelop.lines.map((line) => line.ceiling ?? ZERO))); // => "950000000.00"
 * regioEnvelop.lines.find((line) => line.id === "t1-zeeland")?.where; // => "L1196"
 * ```
 */
export const regioEnvelop: Portfolio = /* @__PURE__ */ build();

function build(): Portfolio {
  return deepFreeze({
    schemaVersion: 1,
    id: "regio-envelop-2021",
    title: "Regio Envelop, as the letter of January 2021 has it",
    envelope: envelope(),
    sources: [LETTER],
    groups: groups(),
    lines: lines(),
    deals: [...firstTrancheDeals(), ...secondTrancheDeals(), ...thirdTrancheDeals()],
    reservations: reservations(),
    pillars: pillars(),
    projects: projects(),
    partners: partners(),
    awards: [],
    amendments: amendments(),
    observations: observations(),
    notes: [...tableNotes(), ...dealNotes()],
    ledger: [...payments(), ...commitments(), ...pledges(), ...spendings()],
  });
}
