/** The fields of an entry, and of what lies within one, that a row can have; a field is found by its number here. */
const NAMES = [
  "id",
  "date",
  "amount",
  "recordedOn",
  "where",
  "until",
  "from",
  "kind",
  "line",
  "deal",
  "award",
  "pillar",
  "project",
  "partner",
  "to",
  "recipient",
  "instrument",
  "financialYear",
  "stage",
  "sector",
  "form",
  "origin",
  "level",
  "source",
  "dateBasis",
  "qualifier",
  "preparation",
  "disposable",
  "of",
  "costPeriod",
  "original",
] as const;

/** Within what a field lies: the entry itself, the entry that a reversal undoes, or the period of the costs. */
export const TOP = 0;
export const WITHIN_OF = 32;
export const WITHIN_PERIOD = 64;

/** How many slots there are. */
export const SLOTS = 96;

/** The slots that have a meaning of their own to the scanner. */
export const ID = 0;
export const DATE = 1;
export const AMOUNT = 2;
export const RECORDED_ON = 3;
export const WHERE = 4;
export const OF = NAMES.indexOf("of");
export const COST_PERIOD = NAMES.indexOf("costPeriod");
export const OF_ID = WITHIN_OF + ID;
export const PERIOD_FROM = WITHIN_PERIOD + NAMES.indexOf("from");
export const PERIOD_UNTIL = WITHIN_PERIOD + NAMES.indexOf("until");

/** The slot of the line that an entry is on, or that its reversal names. */
export const LINE = NAMES.indexOf("line");
export const OF_LINE = WITHIN_OF + LINE;

/** A bit for each field that has to agree with the line, where both are there. */
export const TIED_TO_LINE: number = /* @__PURE__ */ (["deal", "award", "pillar", "project"] as const).reduce(
  (bits, name) => bits | (1 << NAMES.indexOf(name)),
  0,
);

/** The slots of a field by its name, such as `line`, `of.line` or `costPeriod.from`. */
const SLOT_OF: ReadonlyMap<string, number> = /* @__PURE__ */ (() =>
  new Map(
    NAMES.flatMap((name, number): [string, number][] => [
      [name, TOP + number],
      [`of.${name}`, WITHIN_OF + number],
      [`costPeriod.${name}`, WITHIN_PERIOD + number],
    ]),
  ))();

/** The slot of a field; `undefined` where the scanner does not know the field. */
export function slotOf(field: string): number | undefined {
  return SLOT_OF.get(field);
}

/** The name and the colon of each field as JSON has them without white space, by number, as bytes. */
export const SPELLED: readonly Uint8Array[] = /* @__PURE__ */ (() =>
  NAMES.map((name) => Uint8Array.from(`"${name}":`, (character) => character.charCodeAt(0))))();
