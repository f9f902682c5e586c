import { readdirSync, readFileSync } from "node:fs";
import { localDate, millions, sum, toDecimalString, ZERO } from "regio-deals";
import { regioEnvelop } from "regio-deals/reference";
import { describe, expect, test } from "vitest";

const { groups, lines, deals, reservations, pillars, projects, partners, amendments, notes, ledger } =
  regioEnvelop;
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);
const entry = (id: string) => ledger.find((one) => one.id === id);
const deal = (id: string) => deals.find((one) => one.id === id);

/** Everything below a value that could still be changed. */
function unfrozen(value: unknown, path: string): readonly string[] {
  if (typeof value !== "object" || value === null) return [];
  const below = Object.entries(value).flatMap(([key, child]) => unfrozen(child, `${path}.${key}`));
  return Object.isFrozen(value) ? below : [path, ...below];
}

describe("the document", () => {
  test("it is frozen all the way down", () => {
    expect(unfrozen(regioEnvelop, "regioEnvelop")).toEqual([]);
  });

  test("it is plain data", () => {
    expect(JSON.parse(JSON.stringify(regioEnvelop))).toEqual(regioEnvelop);
  });

  test("it has 35 lines: 32 of deals in three tranches, one more of a deal, and two reservations", () => {
    const perGroup = groups.map(({ id }) => lines.filter((line) => line.group === id).length);
    expect(perGroup).toEqual([6, 12, 14, 3]);
    expect(lines.filter((line) => line.holder.kind === "reservation").map(({ id }) => id)).toEqual([
      "other-uitvoeringskosten",
      "other-aanvullende-post",
    ]);
    expect(deals).toHaveLength(32);
  });

  test("one deal has two lines", () => {
    const twice = deals.filter(({ id }) => lines.filter((line) => line.holder.id === id).length > 1);
    expect(ids(twice)).toEqual(["caribisch-nederland"]);
    const own = lines.filter((line) => line.holder.id === "caribisch-nederland");
    expect(own.map((line) => [line.group, toDecimalString(line.ceiling ?? ZERO)])).toEqual([
      ["t1", "30000000.00"],
      ["other", "20000000.00"],
    ]);
  });

  test("one reservation still awaits a decision", () => {
    expect(ids(reservations.filter(({ decided }) => !decided))).toEqual(["aanvullende-post"]);
  });

  test("a line is named after its group and its deal", () => {
    expect(lines.filter(({ id, group, holder }) => id !== `${group}-${holder.id}`)).toEqual([]);
  });

  test("the source claims no more than the text of the letter", () => {
    expect(regioEnvelop.sources).toMatchObject([{ id: "letter-2021", reference: null, url: null }]);
  });
});

describe("ids", () => {
  const kinds = {
    groups,
    lines,
    deals,
    reservations,
    pillars,
    projects,
    partners,
    amendments,
    notes,
    ledger,
  };

  test.each([...Object.entries(kinds), ["observations", regioEnvelop.observations] as const])(
    "%s: unique, in small letters with hyphens",
    (_, items) => {
      expect(new Set(ids(items)).size).toBe(items.length);
      expect(ids(items).filter((id) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
    },
  );

  test("what a line, deal, pillar or project points at is there", () => {
    expect(lines.filter(({ group }) => !ids(groups).includes(group))).toEqual([]);
    expect(
      lines.filter(({ holder }) => !ids(holder.kind === "deal" ? deals : reservations).includes(holder.id)),
    ).toEqual([]);
    expect(deals.flatMap((one) => one.partners).filter((id) => !ids(partners).includes(id))).toEqual([]);
    expect([...pillars, ...projects].filter((one) => !ids(deals).includes(one.deal))).toEqual([]);
    const lineless = deals.filter(
      ({ id }) => !lines.some(({ holder }) => holder.kind === "deal" && holder.id === id),
    );
    expect(lineless).toEqual([]);
  });

  test("every partner belongs to a deal", () => {
    const used = new Set(deals.flatMap((one) => one.partners));
    expect(ids(partners).filter((id) => !used.has(id))).toEqual([]);
  });

  test("an agreed figure that is part of another is part of one of the same deal", () => {
    for (const { terms } of deals) {
      const own = ids(terms.cofinancing);
      expect(new Set(own).size).toBe(own.length);
      expect(terms.cofinancing.filter(({ partOf }) => partOf !== null && !own.includes(partOf))).toEqual([]);
    }
  });

  test("what an entry points at is there", () => {
    for (const one of ledger) {
      if (one.kind === "reversal") throw new Error("The letter reverses nothing.");
      if (one.line !== null) expect(ids(lines)).toContain(one.line);
      if ("deal" in one && one.deal !== null) expect(ids(deals)).toContain(one.deal);
      if ("project" in one && one.project !== null) expect(ids(projects)).toContain(one.project);
    }
  });

  test("what a remark is about is there", () => {
    const items = {
      envelope: [regioEnvelop.envelope],
      group: groups,
      line: lines,
      deal: deals,
      pillar: pillars,
      project: projects,
      reservation: reservations,
      entry: ledger,
      amendment: amendments,
    };
    const lost = [...notes, ...regioEnvelop.observations].filter(
      ({ about }) => !ids(items[about.kind]).includes(about.id),
    );
    expect(lost).toEqual([]);
  });

  test("everything rests on the letter and names a place in it", () => {
    const all = [
      regioEnvelop.envelope,
      ...Object.values(kinds).flat(),
      ...regioEnvelop.observations,
      ...deals.flatMap((one) => one.terms.cofinancing),
    ];
    const lost = all.filter(
      ({ source, where }) => source !== "letter-2021" || !/^L\d+(-L\d+)?(, L\d+(-L\d+)?)*$/.test(where ?? ""),
    );
    expect(lost).toEqual([]);
  });
});

describe("what the ledger covers", () => {
  test("every line records what was paid, and three record one stage more or two", () => {
    const more = lines
      .filter((line) => line.records.join() !== "paid")
      .map(({ id, records }) => [id, records]);
    expect(lines.every((line) => line.records.includes("paid"))).toBe(true);
    expect(more).toEqual([
      ["t1-brainport-eindhoven", ["paid", "committed", "cofinancingPledged"]],
      ["t2-twente", ["paid", "committed"]],
      ["t2-parkstad-limburg", ["paid", "cofinancingPledged"]],
    ]);
  });

  test("payments add up to 788 million", () => {
    const payments = ledger.filter(({ kind }) => kind === "payment");
    expect(toDecimalString(sum(payments.map(({ amount }) => amount)))).toBe("788000000.00");
  });

  test("payments are balances of 1 January 2021, but for two last parts of that very day", () => {
    const payments = ledger.filter(({ kind }) => kind === "payment");
    expect(new Set(payments.map(({ date }) => date))).toEqual(new Set(["2021-01-01"]));
    expect(
      payments.filter(({ dateBasis }) => dateBasis === "on").map(({ id, amount }) => [id, amount]),
    ).toEqual([
      ["t1-zeeland-last-part", millions("3.5")],
      ["t1-brainport-eindhoven-last-part", millions("18.1")],
    ]);
  });

  test("the form of a payment is known for tranche III and for ministries, and for no other region", () => {
    for (const one of ledger) {
      if (one.kind !== "payment") continue;
      const inThird = one.line.startsWith("t3-");
      expect(one.instrument).toBe(
        one.recipient === "ministry" ? "transfer" : inThird ? "specificGrant" : "unknown",
      );
    }
  });

  test("Brainport's and Twente's commitments", () => {
    expect(entry("t1-brainport-eindhoven-committed")).toMatchObject({
      amount: millions("92"),
      date: "2020-10-31",
      dateBasis: "atOrBefore",
      qualifier: "about",
    });
    expect(entry("t2-twente-committed")).toMatchObject({
      amount: millions("26"),
      date: "2021-01-01",
      dateBasis: "atOrBefore",
      qualifier: null,
    });
  });

  test("Brainport's and Parkstad's pledges say nothing of who brings them", () => {
    const unknown = {
      stage: "pledged",
      sector: "unknown",
      form: "unknown",
      origin: "unknown",
      disposable: null,
    };
    expect(entry("t1-brainport-eindhoven-pledged")).toMatchObject({
      ...unknown,
      amount: millions("194"),
      date: "2020-10-31",
      qualifier: "almost",
    });
    expect(entry("t2-parkstad-limburg-pledged")).toMatchObject({ ...unknown, amount: millions("40") });
  });

  test("what was spent in the Caribbean names the deal and no line, and is not all", () => {
    const spent = ledger.filter((one) => one.kind === "spending");
    expect(spent.map(({ line, deal: of, financialYear }) => [line, of, financialYear])).toEqual(
      Array.from({ length: 3 }, () => [null, "caribisch-nederland", 2020]),
    );
    expect(toDecimalString(sum(spent.map(({ amount }) => amount)))).toBe("5200000.00");
    expect(lines.some(({ records }) => records.includes("spent"))).toBe(false);
  });

  test("no award is made up", () => {
    expect(regioEnvelop.awards).toEqual([]);
  });
});

describe("terms", () => {
  const agreed = (id: string) =>
    deal(id)?.terms.cofinancing.map((one) => [
      one.kind,
      one.kind === "share" ? one.share : toDecimalString(one.amount),
      one.qualifier,
      one.firmness,
      one.sector,
    ]);

  test.each([
    ["zeeland", ["amount", "35000000.00", "atLeast", "unknown", "unknown"]],
    ["brainport-eindhoven", ["amount", "240000000.00", null, "target", "unknown"]],
    ["noordoost-fryslan", ["totalInvestment", "50000000.00", "atLeast", "unknown", "unknown"]],
    ["zuid-en-oost-drenthe", ["amount", "20000000.00", null, "unknown", "unknown"]],
    ["natuurinclusieve-landbouw", ["totalInvestment", "20000000.00", null, "unknown", "public"]],
    ["twente", ["totalInvestment", "60000000.00", "atLeast", "unknown", "unknown"]],
    ["achterhoek", ["share", "50", null, "unknown", "unknown"]],
    ["foodvalley", ["totalInvestment", "73600000.00", null, "unknown", "unknown"]],
    ["parkstad-limburg", ["amount", "40000000.00", null, "unknown", "unknown"]],
  ])("%s agreed on one figure", (id, expected) => {
    expect(agreed(id)).toEqual([expected]);
  });

  test("Midden- en West-Brabant makes an effort to bring 120, of which 54 public as an indication", () => {
    expect(agreed("midden-en-west-brabant")).toEqual([
      ["amount", "120000000.00", null, "effort", "unknown"],
      ["amount", "54000000.00", null, "indicative", "public"],
    ]);
    expect(deal("midden-en-west-brabant")?.terms.cofinancing[1]?.partOf).toBe(
      "midden-en-west-brabant-region",
    );
  });

  test("no other deal has an agreed figure", () => {
    expect(deals.filter(({ terms }) => terms.cofinancing.length > 0)).toHaveLength(10);
  });

  test("no day of signing is known, and no period but the end of Foodvalley's", () => {
    expect(deals.filter(({ terms }) => terms.signedOn !== null)).toEqual([]);
    const withPeriod = deals.filter(({ terms: { period } }) => period.from !== null || period.until !== null);
    expect(ids(withPeriod)).toEqual(["foodvalley"]);
  });

  test("Foodvalley is extended by 8 months to and with 31 August 2024, from the end that it had", () => {
    expect(amendments).toMatchObject([
      {
        kind: "extension",
        deal: "foodvalley",
        oldUntil: deal("foodvalley")?.terms.period.until,
        newUntil: localDate("2024-09-01"),
        decidedOn: null,
        effectiveOn: "2021-01-01",
        dateBasis: "atOrBefore",
      },
    ]);
    expect(deal("foodvalley")?.terms.period.until).toBe("2024-01-01");
  });

  test("only Noordoost Fryslân's pillars have budgets, which are the State's 25 million", () => {
    const budgets = pillars.flatMap(({ deal: of, budget }) => (budget === null ? [] : [{ of, ...budget }]));
    expect(budgets.map(({ of, basis, amount }) => [of, basis, toDecimalString(amount)])).toEqual([
      ["noordoost-fryslan", "statePart", "7000000.00"],
      ["noordoost-fryslan", "statePart", "18000000.00"],
    ]);
  });
});

test("the entry point loads types and values of the document only, and no zod", () => {
  const folder = new URL("../../../src/reference/", import.meta.url);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".ts"),
  );
  const imports = files.flatMap((file) =>
    [...readFileSync(new URL(file, folder), "utf8").matchAll(/^import (type )?.*?from "([^"]+)";$/gms)].map(
      ([, type, from]) => ({ type: type !== undefined, from: from ?? "" }),
    ),
  );
  const values = new Set(
    imports
      .filter(({ type, from }) => !type && !from.startsWith("./"))
      .map(({ from }) => from.replace(/^(\.\.\/)+/, "")),
  );
  expect([...values].sort()).toEqual([
    "calendar/localDate.js",
    "foundation/deepFreeze.js",
    "letter.js",
    "money/millions.js",
    "statement/tableStatement.js",
  ]);
});
