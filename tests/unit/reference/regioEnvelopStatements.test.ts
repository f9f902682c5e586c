import type { Figure, Relation, Statement } from "regio-deals";
import { regioEnvelop, regioEnvelopMappings, regioEnvelopStatements } from "regio-deals/reference";
import { describe, expect, test } from "vitest";

/** A decimal text in ten-thousandths: enough for every figure of the letter. */
function scaled(text: string): bigint {
  const [whole = "", decimals = ""] = text.split(".");
  return BigInt(whole + decimals.padEnd(4, "0"));
}

/** Whether a relation holds, the slow and plain way. */
function holds({ figures }: Statement, { kind, operands, result, tolerance }: Relation): boolean {
  const values = operands.map((id) => scaled(figures[id]?.value ?? ""));
  const [first = 0n, second = 0n] = values;
  const published = figures[result] as Figure;
  const target = scaled(published.value);
  switch (kind) {
    case "sum":
      return values.reduce((total, value) => total + value, 0n) === target;
    case "difference":
      return first - (values.slice(1).reduce((total, value) => total + value, 0n) as bigint) === target;
    case "equals":
      return first === target;
    case "atLeast":
      return first >= target;
    case "atMost":
      return first <= target;
    case "percentage": {
      const allowed = scaled(tolerance);
      const share = (first * 1000000n) / second;
      return share >= target - allowed && share <= target + allowed;
    }
    default:
      throw new Error(`Found a relation of kind ${kind}.`);
  }
}

const failing = (statement: Statement) =>
  statement.relations.filter((relation) => !holds(statement, relation)).map(({ id }) => id);

describe("the statements", () => {
  test("there are five, with these relations", () => {
    expect(regioEnvelopStatements.map(({ id, relations }) => [id, relations.length])).toEqual([
      ["letter-tabel-1", 5 + 3],
      ["letter-tabel-2", 40 + 5 * 4],
      ["letter-tabel-1-and-2", 15],
      ["letter-prose", 17],
      ["letter-prose-on-deals", 14],
    ]);
  });

  test.each(regioEnvelopStatements)(
    "$id: ids are unique and every figure of a relation is there",
    (statement) => {
      const { relations, figures } = statement;
      expect(new Set(relations.map(({ id }) => id)).size).toBe(relations.length);
      const used = relations.flatMap(({ operands, result }) => [...operands, result]);
      expect(used.filter((id) => figures[id] === undefined)).toEqual([]);
    },
  );

  test.each(regioEnvelopStatements)("$id: every figure stands in a relation", ({ relations, figures }) => {
    const used = new Set(relations.flatMap(({ operands, result }) => [...operands, result]));
    expect(Object.keys(figures).filter((id) => !used.has(id))).toEqual([]);
  });

  test("they are frozen", () => {
    expect(Object.isFrozen(regioEnvelopStatements)).toBe(true);
    expect(Object.isFrozen(regioEnvelopStatements[0]?.relations[0]?.operands)).toBe(true);
  });

  test("they rest on the source of the portfolio", () => {
    expect(regioEnvelopStatements.map(({ source }) => source)).toEqual(
      Array.from({ length: 5 }, () => regioEnvelop.sources[0]),
    );
  });
});

describe("what does not hold in the letter", () => {
  test("the tables add up and agree", () => {
    for (const id of ["letter-tabel-1", "letter-tabel-2", "letter-tabel-1-and-2", "letter-prose-on-deals"]) {
      const statement = regioEnvelopStatements.find((one) => one.id === id) as Statement;
      expect(failing(statement)).toEqual([]);
    }
  });

  test("the text contradicts them in nine places", () => {
    const statement = regioEnvelopStatements.find(({ id }) => id === "letter-prose") as Statement;
    expect(failing(statement)).toEqual([
      "t1-almost-90",
      "t2-almost-90",
      "t2-201-to-regions",
      "t2-201-in-all",
      "30-by-tranche",
      "30-by-rows",
      "30-by-prefix",
      "t3-footnote-10",
      "stand-after-signing",
    ]);
  });

  test("counts are those of the portfolio", () => {
    const figures = regioEnvelopStatements.find(({ id }) => id === "letter-prose")?.figures;
    const inTranches = regioEnvelop.lines.filter(({ group }) => group !== "other");
    const count = (items: readonly unknown[]) => String(items.length);
    expect(figures?.["rows-of-tranches"]?.value).toBe(count(inTranches));
    expect(figures?.["rows-with-prefix"]?.value).toBe(
      count(inTranches.filter(({ name }) => name.startsWith("RD "))),
    );
    for (const group of ["t1", "t2", "t3"]) {
      const rows = regioEnvelop.lines.filter((line) => line.group === group);
      expect(figures?.[`${group}-rows`]?.value).toBe(count(rows));
    }
  });
});

describe("the mappings", () => {
  const items = regioEnvelopMappings.flatMap(({ statement, by, items: all }) =>
    all.map((item) => ({ statement, by, ...item })),
  );

  test("every figure that they name is there", () => {
    const lost = items.filter(
      ({ statement, figure }) =>
        regioEnvelopStatements.find(({ id }) => id === statement)?.figures[figure] === undefined,
    );
    expect(lost).toEqual([]);
  });

  test("every key has the dimensions of its breakdown, with ids of the portfolio", () => {
    const known = {
      group: regioEnvelop.groups.map(({ id }) => id),
      line: regioEnvelop.lines.map(({ id }) => id),
      deal: regioEnvelop.deals.map(({ id }) => id),
      recipient: ["region", "ministry"],
    };
    for (const { by, key } of items) {
      if (key === null) continue;
      expect(Object.keys(key).sort()).toEqual([...by].sort());
      for (const [dimension, id] of Object.entries(key)) {
        expect(known[dimension as keyof typeof known]).toContain(id);
      }
    }
  });

  test.each(["letter-tabel-1", "letter-tabel-2"])("every cell of %s is mapped once", (id) => {
    const figures = Object.keys(regioEnvelopStatements.find((one) => one.id === id)?.figures ?? {});
    const mapped = items.filter(({ statement }) => statement === id).map(({ figure }) => figure);
    expect([...mapped].sort()).toEqual([...figures].sort());
  });
});
