import { type Rule, rule } from "./rule.js";

const SCHEME =
  "What the scheme of the deal, its exception or its agreement asks (docs/concepts/co-financing.md)";

/** Rules about what the region adds. */
export const COFINANCING_RULES = /* @__PURE__ */ Object.freeze({
  "RD-COF-01": /* @__PURE__ */ rule(
    "error",
    SCHEME,
    [
      "Realised co-financing is enough in the end",
      "De gerealiseerde cofinanciering is aan het eind voldoende",
    ],
    [
      "Deal {deal}: {asked} asks {expected} beside the determined {state}, and {actual} counts: {shortfall} too little.",
      "Deal {deal}: {asked} vraagt {expected} naast de vastgestelde {state}, en {actual} telt: {shortfall} te weinig.",
    ],
    [
      "Look for co-financing that was not entered, or whose origin is unknown; else the shortfall is settled.",
      "Zoek cofinanciering die niet is geboekt of waarvan de herkomst onbekend is; anders wordt het tekort verrekend.",
    ],
  ),
  "RD-COF-02": /* @__PURE__ */ rule(
    "note",
    SCHEME,
    ["Agreed co-financing is what is asked", "De afgesproken cofinanciering is wat wordt gevraagd"],
    [
      "Deal {deal}: {asked} asks {expected} beside a ceiling of {state}, and {actual} was agreed that counts: {shortfall} too little.",
      "Deal {deal}: {asked} vraagt {expected} naast een maximum van {state}, en afgesproken is {actual} die telt: {shortfall} te weinig.",
    ],
    ["Look whether the deal has a reason to deviate.", "Kijk of de deal een reden heeft om af te wijken."],
  ),
  "RD-COF-03": /* @__PURE__ */ rule(
    "note",
    SCHEME,
    ["Pledged co-financing is what is asked", "De toegezegde cofinanciering is wat wordt gevraagd"],
    [
      "Deal {deal}: {asked} asks {expected} beside a ceiling of {state}, and {actual} is pledged that counts: {shortfall} still to come.",
      "Deal {deal}: {asked} vraagt {expected} naast een maximum van {state}, en toegezegd is {actual} die telt: {shortfall} moet nog komen.",
    ],
    ["Normal while the deal runs.", "Normaal zolang de deal loopt."],
  ),
  "RD-COF-04": /* @__PURE__ */ rule(
    "note",
    SCHEME,
    ["Committed co-financing keeps up", "De vastgelegde cofinanciering houdt gelijke tred"],
    [
      "Deal {deal}: {asked} asks {expected} beside commitments of {state}, and {actual} is laid down that counts: {shortfall} behind.",
      "Deal {deal}: {asked} vraagt {expected} naast verplichtingen van {state}, en vastgelegd is {actual} die telt: {shortfall} achter.",
    ],
    ["Normal while the deal runs.", "Normaal zolang de deal loopt."],
  ),
  "RD-COF-05": /* @__PURE__ */ rule(
    "note",
    SCHEME,
    ["Realised co-financing keeps up", "De gerealiseerde cofinanciering houdt gelijke tred"],
    [
      "Deal {deal}: {asked} asks {expected} beside {state} of the State, and {actual} was put in that counts: {shortfall} behind.",
      "Deal {deal}: {asked} vraagt {expected} naast {state} van het Rijk, en ingebracht is {actual} die telt: {shortfall} achter.",
    ],
    ["Normal while the deal runs.", "Normaal zolang de deal loopt."],
  ),
} as const satisfies Record<string, Rule>);
