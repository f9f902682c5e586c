import { type Money, toDecimalString } from "regio-deals";
import { regioEnvelop, regioEnvelopStatements } from "regio-deals/reference";
import { describe, expect, test } from "vitest";
import { lineAt, linesOf, WHOLE } from "./letterText.js";

interface Placed {
  readonly what: string;
  readonly where: string | null;
  readonly amount: string;
}

/** Millions without zeros at the end: 7500000.00 euros are `"7.5"`. */
const inMillions = (amount: Money) =>
  toDecimalString(amount)
    .replace(/(\d{6})\.00$/, ".$1")
    .replace(/^\./, "0.")
    .replace(/\.?0+$/, "");

const money = (what: string, { where }: { where: string | null }, amount: Money | null): readonly Placed[] =>
  amount === null ? [] : [{ what, where, amount: inMillions(amount) }];

const AMOUNTS: readonly Placed[] = [
  ...money("the envelope", regioEnvelop.envelope, regioEnvelop.envelope.ceiling),
  ...regioEnvelop.groups.flatMap((group) => money(`group ${group.id}`, group, group.ceiling)),
  ...regioEnvelop.lines.flatMap((line) => money(`line ${line.id}`, line, line.ceiling)),
  ...regioEnvelop.pillars.flatMap((pillar) =>
    money(`pillar ${pillar.id}`, pillar, pillar.budget?.amount ?? null),
  ),
  ...regioEnvelop.ledger.flatMap((entry) => money(`entry ${entry.id}`, entry, entry.amount)),
  ...regioEnvelop.deals.flatMap((deal) =>
    deal.terms.cofinancing.map((agreed) => ({
      what: `agreed ${agreed.id}`,
      where: agreed.where,
      amount: agreed.kind === "share" ? agreed.share : inMillions(agreed.amount),
    })),
  ),
];

/** What the letter does not print but follows from two of its figures: the cell less the last part. */
const WORKED_OUT: Readonly<Record<string, readonly [string, string]>> = {
  "entry t1-zeeland-region": ["35", "3.5"],
  "entry t1-brainport-eindhoven-region": ["130", "18.1"],
};

/** Figures that the letter writes as words. */
const IN_WORDS: Readonly<Record<string, string>> = {
  "letter-prose t1-deals": "zes",
  "letter-prose t3-share": "helft",
  "achterhoek-invested": "helft",
};

/** Every number on the lines of a place, as a plain decimal; a footnote's mark behind two decimals is left out. */
function numbersAt(where: string | null): readonly string[] {
  return linesOf(where ?? "").flatMap((number) =>
    [...lineAt(number).matchAll(/\d+(?:,\d\d?)?/g)].map(([text]) =>
      text.includes(",") ? text.replace(",", ".").replace(/\.?0+$/, "") : text,
    ),
  );
}

const textAt = (where: string | null) =>
  linesOf(where ?? "")
    .map(lineAt)
    .join(" ");

describe("the line that an amount names holds that amount", () => {
  test.each(AMOUNTS.filter(({ what }) => !(what in WORKED_OUT)))("$what: $amount", ({ where, amount }) => {
    expect(numbersAt(where)).toContain(amount);
  });

  test.each(Object.entries(WORKED_OUT))("%s is worked out from two figures", (what, [cell, last]) => {
    const amount = AMOUNTS.find((placed) => placed.what === what);
    expect(numbersAt(amount?.where ?? null)).toEqual(expect.arrayContaining([cell, last]));
    expect(Number(amount?.amount)).toBeCloseTo(Number(cell) - Number(last), 6);
  });
});

describe("the line that a share names holds that share", () => {
  test.each(regioEnvelop.observations)("$id: $share", ({ id, share, where }) => {
    const words = IN_WORDS[id];
    if (words === undefined) expect(textAt(where)).toContain(`${share}%`);
    else expect(textAt(where)).toContain(words);
  });
});

describe("the line that a published figure names holds that figure", () => {
  const figures = regioEnvelopStatements.flatMap(({ id, figures: all }) =>
    Object.entries(all).map(([figure, { value, unit, where }]) => ({
      name: `${id} ${figure}`,
      value,
      unit,
      where,
    })),
  );
  /** Counted by hand, and dates, which the letter writes in words: held to the letter below. */
  const printed = figures.filter(({ name, unit }) => unit !== "date" && !/-(rows|names)|rows-/.test(name));

  test.each(printed)("$name: $value", ({ name, value, where }) => {
    const words = IN_WORDS[name];
    const plain = value.replace(/\.?0+$/, (zeros) => (value.includes(".") ? "" : zeros));
    if (words !== undefined) expect(textAt(where)).toContain(words);
    else if (plain === "0") expect(textAt(where)).toMatch(/ -|0,00/);
    else expect(numbersAt(where)).toContain(plain);
  });

  test("the stand of Tabel 2 and the signing of tranche III are what the letter says", () => {
    expect(lineAt(1176)).toContain("stand 1 januari 2020");
    expect(lineAt(255)).toContain("in juli 2020 ondertekend");
  });

  test("the names of the footnotes, parted at commas, are as many as counted", () => {
    const names = (first: number, last: number) =>
      Array.from({ length: last - first + 1 }, (_, index) => lineAt(first + index).trim())
        .join(" ")
        .split(",");
    expect(names(247, 249)).toHaveLength(12);
    expect(names(289, 292)).toHaveLength(15);
  });
});

const BROKEN_BY_A_FOOTNOTE = "samenleving en participatie";

describe("names are those of the letter", () => {
  const name = (text: string) => WHOLE.includes(text.replaceAll("- ", "-"));

  test.each(regioEnvelop.deals)("$name", (deal) => {
    expect([deal.name, ...deal.aliases].filter((text) => !name(text))).toEqual([]);
  });

  test("lines, pillars, projects, partners and reservations", () => {
    const { lines, pillars, projects, partners, reservations } = regioEnvelop;
    const texts = [
      ...lines.flatMap((line) => [line.name, ...line.aliases]).filter((text) => !text.endsWith("Financiën")),
      ...pillars.map((pillar) => pillar.name).filter((text) => text !== BROKEN_BY_A_FOOTNOTE),
      ...projects.map((project) => project.name),
      ...partners.map((partner) => partner.name),
      ...reservations.map((reservation) => reservation.name).filter((text) => !text.endsWith("Financiën")),
    ];
    expect(texts.filter((text) => !name(text))).toEqual([]);
  });

  test("one name is broken off by a footnote at the end of a page", () => {
    expect(lineAt(1012)).toMatch(/samenleving en $/);
    expect(lineAt(1015)).toMatch(/^ participatie,/);
  });

  test("only the reservation has a name with a footnote's mark in the letter", () => {
    expect(WHOLE).toContain("Nog op Aanvullende Post Financiën36");
  });

  test("a name belongs to one deal", () => {
    const names = regioEnvelop.deals.flatMap((deal) => [deal.name, ...deal.aliases]);
    expect(new Set(names).size).toBe(names.length);
  });

  test("a deal, pillar, project or partner is named on the line that it names, unless that is its amount's", () => {
    const first = (text: string) => text.split(/[ -]/)[0] ?? "";
    const { deals, pillars, projects, partners } = regioEnvelop;
    const withoutBudget = pillars.filter((pillar) => pillar.budget === null);
    const misplaced = [...deals, ...withoutBudget, ...projects, ...partners].filter(
      ({ name: text, where }) => !textAt(where).includes(first(text)),
    );
    expect(misplaced.map(({ id }) => id)).toEqual([]);
  });
});
