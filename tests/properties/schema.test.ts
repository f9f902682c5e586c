import fc from "fast-check";
import type { Portfolio, Statement } from "regio-deals";
import {
  describeIssue,
  type Issue,
  parsePortfolio,
  parseStatement,
  portfolioJsonSchema,
  safeParsePortfolio,
  safeParseStatement,
  serialisePortfolio,
  serialiseStatement,
} from "regio-deals/schema";
import { describe, expect, test } from "vitest";
import { FIGURE_UNITS, RELATION_KINDS } from "../../src/statement/statement.js";
import { portfolios } from "../arbitraries/portfolio.js";
import { obeys } from "../unit/schema/obeys.js";

type Path = readonly (string | number)[];

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every place in a document, the root apart. */
function places(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, child]) => {
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    return [at, ...places(child, at)];
  });
}

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, part) => (value as Record<string | number, unknown>)[part], document);
}

/** Whether the place of an issue is there, or the one above it is. */
function exists(input: unknown, { path }: Issue): boolean {
  const above = at(input, path.slice(0, -1));
  return path.length === 0 || (typeof above === "object" && above !== null);
}

function issuesOf(input: unknown): readonly Issue[] {
  const result = safeParsePortfolio(input);
  return result.ok ? [] : result.issues;
}

const figureIds = fc.constantFrom("a", "b", "row-3.total", "2021");
const published = fc.oneof(
  fc.constantFrom("1.5", "circa 80", "", "-3"),
  fc.string({ maxLength: 8 }).map((s) => s.replace(/[\n\r\u2028\u2029]/g, "")),
);
const statements: fc.Arbitrary<Statement> = fc.record({
  id: fc.constant("table"),
  title: fc.string(),
  source: fc.record({
    id: fc.constant("letter"),
    title: fc.string(),
    publisher: fc.option(fc.string()),
    reference: fc.option(fc.string()),
    url: fc.option(fc.string()),
  }),
  figures: fc.dictionary(
    figureIds,
    fc.record(
      { value: published, unit: fc.constantFrom(...FIGURE_UNITS), step: published, where: fc.string() },
      { requiredKeys: ["value", "unit", "where"] },
    ),
  ),
  relations: fc.uniqueArray(
    fc.record({
      id: fc.string({ unit: "grapheme-ascii", minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom(...RELATION_KINDS),
      operands: fc.array(figureIds, { maxLength: 3 }),
      result: figureIds,
      tolerance: published,
    }),
    { selector: ({ id }) => id, maxLength: 4 },
  ),
});

describe("writing and reading", () => {
  test("a portfolio comes back as it was, frozen", () => {
    fc.assert(
      fc.property(portfolios(), (portfolio: Portfolio) => {
        const read = parsePortfolio(json(serialisePortfolio(portfolio)));
        expect(read).toStrictEqual(portfolio);
        expect(Object.isFrozen(read.ledger)).toBe(true);
      }),
    );
  });

  test("the canonical form of a document is its own canonical form, whatever nulls and zeros it is written with", () => {
    const amount = /^(amount|ceiling|newValue|oldValue)$/;
    fc.assert(
      fc.property(portfolios(), fc.infiniteStream(fc.nat(2)), (portfolio, draws) => {
        const draw = () => draws.next().value as number;
        const loose: unknown = JSON.parse(JSON.stringify(portfolio), (key, value: unknown) => {
          if (value === null) return draw() === 0 ? undefined : null;
          if (typeof value !== "number" || !amount.test(key)) return value;
          const written = (value / 100).toFixed(2);
          if (draw() === 0) return written.replace(/\.?0+$/, "").replace(/^$/, "0");
          return draw() === 0 ? `000${written}` : written;
        });
        const canonical = JSON.stringify(serialisePortfolio(parsePortfolio(loose)));
        expect(canonical).toBe(JSON.stringify(serialisePortfolio(portfolio)));
        expect(JSON.stringify(serialisePortfolio(parsePortfolio(JSON.parse(canonical))))).toBe(canonical);
      }),
    );
  });

  test("a statement comes back as it was", () => {
    fc.assert(
      fc.property(statements, (statement) => {
        const written = json(serialiseStatement(statement));
        expect(parseStatement(written)).toEqual(statement);
        expect(json(serialiseStatement(parseStatement(written)))).toEqual(written);
      }),
    );
  });

  test("what is written obeys the JSON Schema", () => {
    const schema = portfolioJsonSchema();
    fc.assert(
      fc.property(portfolios(), (portfolio) => {
        expect(obeys(schema, serialisePortfolio(portfolio))).toBe(true);
      }),
    );
  });
});

describe("breaking", () => {
  /** A document, and a place in it. */
  const broken = fc
    .tuple(portfolios(6), fc.nat(100_000), fc.nat(100_000))
    .map(([portfolio, pick, second]) => {
      const document = json(serialisePortfolio(portfolio));
      const all = places(document);
      return { document, path: all[pick % all.length] as Path, other: all[second % all.length] as Path };
    });

  const put = (document: unknown, path: Path, value: unknown): void => {
    const above = at(document, path.slice(0, -1)) as Record<string | number, unknown>;
    above[path.at(-1) as string | number] = value;
  };

  test("a value of the wrong type is an issue at its place", () => {
    fc.assert(
      fc.property(
        broken,
        fc.constantFrom(1.5, { x: 1 }, [["x"]], undefined, Number.NaN),
        ({ document, path }, value) => {
          put(document, path, value);
          const issues = issuesOf(document);
          expect(issues.some((issue) => String(issue.path).startsWith(String(path)))).toBe(true);
          expect(issues.every((issue) => exists(document, issue))).toBe(true);
        },
      ),
    );
  });

  test("a second fault does not hide the first, but for a wrong kind, without which the rest has no form", () => {
    fc.assert(
      fc.property(broken, ({ document, path, other }) => {
        fc.pre(!String(path).startsWith(String(other)) && !String(other).startsWith(String(path)));
        fc.pre(path.at(-1) !== "kind" && other.at(-1) !== "kind");
        put(document, path, 1.5);
        put(document, other, { x: 1 });
        const found = issuesOf(document).map((issue) => String(issue.path));
        expect(found.some((place) => place.startsWith(String(path)))).toBe(true);
        expect(found.some((place) => place.startsWith(String(other)))).toBe(true);
      }),
    );
  });

  test("an unknown field is an issue in every object", () => {
    fc.assert(
      fc.property(broken, ({ document, path }) => {
        const value = at(document, path);
        fc.pre(typeof value === "object" && !Array.isArray(value));
        put(document, [...path, "surplus"], 1);
        expect(issuesOf(document)).toMatchObject([{ code: "unknownKey", path: [...path, "surplus"] }]);
      }),
    );
  });

  test("issues stand in one order, each place and code once, and have words in both languages", () => {
    fc.assert(
      fc.property(broken, fc.anything(), ({ document, path, other }, value) => {
        put(document, path, value);
        if (!String(other).startsWith(String(path))) put(document, other, 7);
        const issues = issuesOf(document);
        expect(new Set(issues.map(({ code, path: place }) => JSON.stringify([code, place]))).size).toBe(
          issues.length,
        );
        expect(issuesOf(document)).toEqual(issues);
        for (const issue of issues) {
          expect(describeIssue(issue, "en")).toMatch(/: found .+; expected .+\./s);
          expect(describeIssue(issue, "nl")).toMatch(/: gevonden .+; verwacht .+\./s);
          expect(describeIssue(issue, "nl").length).toBeLessThan(3_000);
        }
      }),
    );
  });
});

describe("anything at all", () => {
  const anything = fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withObjectString: true,
    withSet: true,
    withSparseArray: true,
    withTypedArray: true,
    key: fc.oneof(
      fc.string(),
      fc.constantFrom(
        "__proto__",
        "constructor",
        "id",
        "kind",
        "toString",
        "length",
        "ledger",
        "of",
        "figures",
      ),
    ),
  });

  test("never throws, neither as a document nor as a part of one", () => {
    const parts = fc.dictionary(
      fc.constantFrom("ledger", "lines", "deals", "notes", "amendments", "envelope", "figures", "relations"),
      fc.oneof(
        anything,
        fc.array(anything),
        fc.array(
          fc.dictionary(
            fc.constantFrom("id", "kind", "of", "about", "line", "deal", "terms", "changes"),
            anything,
          ),
        ),
      ),
    );
    fc.assert(
      fc.property(fc.oneof(anything, parts), (input) => {
        for (const result of [safeParsePortfolio(input), safeParseStatement(input)]) {
          expect(result.ok).toBe(false);
          if (!result.ok) expect(result.issues.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
