import { type Words, words } from "./rule.js";

/** The phrases of findings about what the region adds. */
export const COFINANCING_PHRASES = /* @__PURE__ */ Object.freeze({
  askedByScheme: /* @__PURE__ */ words("scheme {scheme}", "regeling {scheme}"),
  askedByException: /* @__PURE__ */ words(
    "the exception to scheme {scheme}",
    "de uitzondering op regeling {scheme}",
  ),
  askedByAgreement: /* @__PURE__ */ words("agreed figure {figure}", "afgesproken bedrag {figure}"),
  cofinancingPartlyDetermined: /* @__PURE__ */ words(
    "only a part of the grant is determined.",
    "de uitkering is maar voor een deel vastgesteld.",
  ),
  cofinancingNotRecorded: /* @__PURE__ */ words(
    "not all co-financing of this stage is recorded.",
    "niet alle cofinanciering van deze fase is geboekt.",
  ),
  cofinancingStateUnknown: /* @__PURE__ */ words(
    "the State's part is unknown.",
    "het deel van het Rijk is onbekend.",
  ),
  cofinancingSchemeUnknown: /* @__PURE__ */ words(
    "the scheme, or the share that it asks, is unknown.",
    "de regeling, of het aandeel dat zij vraagt, is onbekend.",
  ),
  cofinancingNoShare: /* @__PURE__ */ words(
    "the scheme leaves the share to the agreement, and no agreed share is known.",
    "de regeling laat het aandeel aan de afspraak over, en een afgesproken aandeel is niet bekend.",
  ),
  cofinancingUndetermined: /* @__PURE__ */ words(
    "{undetermined} counts neither way, and decides.",
    "van {undetermined} is niet te zeggen of het telt, en dat geeft de doorslag.",
  ),
  cofinancingDeviation: /* @__PURE__ */ words(
    "whether the scheme allows a lower share was not found.",
    "of de regeling een lager aandeel toestaat is niet gevonden.",
  ),
  cofinancingTotalBelowState: /* @__PURE__ */ words(
    "the agreed total of State and region is less than the State's part alone.",
    "het afgesproken totaal van Rijk en regio is minder dan het deel van het Rijk alleen.",
  ),
  cofinancingShareInvalid: /* @__PURE__ */ words(
    "a share of a hundred per cent or more cannot be reached.",
    "een aandeel van honderd procent of meer is niet te halen.",
  ),
  cofinancingFirmness: /* @__PURE__ */ words(
    "how firm the agreed figure is, is unknown; {shortfall} is missing.",
    "hoe hard het afgesproken bedrag is, is onbekend; er ontbreekt {shortfall}.",
  ),
} as const satisfies Record<string, Words>);
