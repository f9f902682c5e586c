import { localDate } from "../../calendar/localDate.js";
import { caribbeanFinances, decree } from "../documents.js";
import { type CofinancingParts, makeScheme } from "../makeScheme.js";
import type { Scheme } from "../scheme.js";
import { DECREE_SIGNED, sharedByDecree } from "./trancheFiveAndSix.js";

/** What the special grant says of co-financing: nothing that was found. */
export function cofinancingCaribbean(): CofinancingParts {
  return {
    id: "caribbean-2024",
    reference: decree(),
    found: {},
  };
}

/** The special grant (bijzondere uitkering) to the public bodies Bonaire, Sint Eustatius and Saba. */
export function caribbean(): Scheme {
  const from = localDate(DECREE_SIGNED);
  const { awardsFrom, awardsUntil } = sharedByDecree();
  const terms = cofinancingCaribbean();
  return makeScheme({
    ...terms,
    title: "Bijzondere uitkering aan de openbare lichamen in Caribisch Nederland",
    tranches: ["V", "VI"],
    found: {
      ...terms.found,
      instrument: {
        from,
        value: "specialGrant",
        evidence: "source",
        reference: caribbeanFinances("92", "3"),
      },
      treasurerKinds: { from, value: ["caribbeanPublicBody"], evidence: "source", reference: decree("1") },
      ...(awardsFrom === undefined ? {} : { awardsFrom }),
      ...(awardsUntil === undefined ? {} : { awardsUntil }),
      accountability: {
        from,
        value: "ownRegulation",
        evidence: "inferred",
        reference: caribbeanFinances("92"),
        note: "The act on financial relations speaks of provinces and municipalities only, so there is no SiSa.",
      },
    },
  });
}
