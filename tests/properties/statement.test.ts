import fc from "fast-check";
import {
  checkStatement,
  type Figure,
  type FigureUnit,
  type Finding,
  type Relation,
  type RelationKind,
  reconcile,
  type Statement,
  type StatementTable,
  tableStatement,
} from "regio-deals";
import { describe, expect, test } from "vitest";
import { handPosition, handPositions } from "../unit/statement/handPosition.js";
import { source } from "../unit/statement/published.js";

const texts = fc
  .tuple(fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 0, max: 3 }))
  .map(([units, digits]) => (units / 10 ** digits).toFixed(digits));

const outcomes = (findings: readonly Finding[]) => findings.map(({ outcome }) => outcome);

function statement(figures: Record<string, Figure>, relations: readonly Relation[]): Statement {
  return { id: "statement", title: "Generated", source, figures, relations };
}

const IDS = ["a", "b", "c", "d"];
const COUNTS: Readonly<Partial<Record<RelationKind, number>>> = {
  ratio: 2,
  percentage: 2,
  equals: 1,
  atLeast: 1,
  atMost: 1,
};

/** Figures `a` to `d` with one text each, and any relation between them but a product of money by money. */
const relations = fc
  .record({
    kind: fc.constantFrom<RelationKind[]>(
      "sum",
      "difference",
      "ratio",
      "percentage",
      "equals",
      "atLeast",
      "atMost",
    ),
    operands: fc.shuffledSubarray(IDS, { minLength: 3, maxLength: 4 }),
    result: fc.constantFrom(...IDS),
    tolerance: fc.constantFrom("0", "rounding", "0.5", "100"),
  })
  .map(
    ({ operands, ...rest }): Relation => ({
      id: "r",
      ...rest,
      operands: operands.slice(0, COUNTS[rest.kind]),
    }),
  );

describe("units", () => {
  test("the same unit for every amount of money changes no outcome", () => {
    const values = fc.tuple(texts, texts, texts, texts);
    fc.assert(
      fc.property(values, relations, (amounts, relation) => {
        const share = relation.kind === "ratio" || relation.kind === "percentage";
        const inUnit = (unit: FigureUnit) => {
          const figures = Object.fromEntries(
            IDS.map((id, i): [string, Figure] => [id, { value: amounts[i] ?? "", unit, where: "L1" }]),
          );
          const result: Figure = { value: amounts[3] ?? "", unit: share ? "percent" : unit, where: "L1" };
          return checkStatement(statement({ ...figures, result }, [{ ...relation, result: "result" }]));
        };
        const [euros, thousands, millions] = (["euro", "thousand", "million"] as const).map(inUnit);
        expect(outcomes(thousands ?? [])).toEqual(outcomes(euros ?? []));
        expect(outcomes(millions ?? [])).toEqual(outcomes(euros ?? []));
        expect(millions?.[0]?.difference).toBe(euros?.[0]?.difference);
      }),
    );
  });

  test("an amount rewritten in thousands instead of millions changes no outcome", () => {
    const whole = fc.integer({ min: -10_000, max: 10_000 });
    fc.assert(
      fc.property(
        fc.tuple(whole, whole, whole, whole),
        fc.tuple(...IDS.map(() => fc.boolean())),
        relations,
        (millions, moved, relation) => {
          const figures = (rewrite: boolean) =>
            Object.fromEntries(
              IDS.map((id, i): [string, Figure] => {
                const inThousands = rewrite && moved[i] && id !== relation.result;
                const unit = inThousands ? "thousand" : "million";
                const value = `${millions[i]}${inThousands && millions[i] !== 0 ? "000" : ""}`;
                return [id, { value, unit, step: inThousands ? "1000" : "1", where: "L1" }];
              }),
            );
          expect(outcomes(checkStatement(statement(figures(true), [relation])))).toEqual(
            outcomes(checkStatement(statement(figures(false), [relation]))),
          );
        },
      ),
    );
  });
});

test("the order of the operands changes no sum and no product", () => {
  const lists = fc.array(texts, { minLength: 1, maxLength: 6 }).chain((values) =>
    fc.tuple(
      fc.constant(values),
      fc.shuffledSubarray(
        values.map((_, index) => `f${index}`),
        { minLength: values.length },
      ),
    ),
  );
  const kinds = fc.constantFrom<RelationKind[]>("sum", "product");
  const tolerances = fc.constantFrom("0", "rounding", "5");
  fc.assert(
    fc.property(lists, texts, kinds, tolerances, ([values, order], published, kind, tolerance) => {
      const figure = (value: string): Figure => ({ value, unit: "ratio", where: "L1" });
      const figures = Object.fromEntries(values.map((value, index) => [`f${index}`, figure(value)]));
      const relation = { kind, result: "result", tolerance };
      const [first, second] = checkStatement(
        statement({ ...figures, result: figure(published) }, [
          { ...relation, id: "as-is", operands: Object.keys(figures) },
          { ...relation, id: "moved", operands: order },
        ]),
      );
      const numbers = (finding?: Finding) => [finding?.outcome, finding?.expected, finding?.difference];
      expect(numbers(second)).toEqual(numbers(first));
    }),
  );
});

/** Cents as a text of euros. */
const inEuros = (cents: number) => (cents / 100).toFixed(2);

/** A table of groups of items, with the right subtotals and total, and a column that is the first less the second. */
const tables = fc
  .array(
    fc.array(fc.tuple(fc.nat({ max: 9_999_999 }), fc.nat({ max: 9_999_999 })), {
      minLength: 1,
      maxLength: 4,
    }),
    { minLength: 1, maxLength: 4 },
  )
  .map((groups): StatementTable => {
    const cells = (amounts: readonly (readonly [number, number])[]) => {
      const ceiling = amounts.reduce((all, [amount]) => all + amount, 0);
      const paid = amounts.reduce((all, [, amount]) => all + amount, 0);
      return { ceiling: inEuros(ceiling), paid: inEuros(paid), left: inEuros(ceiling - paid) };
    };
    const row = (
      id: string,
      kind: "item" | "subtotal" | "total",
      amounts: readonly (readonly [number, number])[],
    ) => ({
      id,
      label: id,
      kind,
      where: id,
      cells: cells(amounts),
    });
    return {
      id: "table",
      title: "Generated",
      source,
      unit: "euro",
      tolerance: "0",
      columns: ["ceiling", "paid", "left"].map((id) => ({ id, label: id })),
      rows: [
        ...groups.flatMap((items, g) => [
          ...items.map((item, i) => row(`item${g}x${i}`, "item", [item])),
          row(`subtotal${g}`, "subtotal", items),
        ]),
        row("total", "total", groups.flat()),
      ],
      columnRelations: [{ id: "left", kind: "difference", operands: ["ceiling", "paid"], result: "left" }],
    };
  });

describe("a table", () => {
  test("with the right totals passes everywhere", () => {
    fc.assert(
      fc.property(tables, (table) => {
        const findings = checkStatement(tableStatement(table));
        const sums = table.rows.filter(({ kind }) => kind !== "item").length * 3;
        expect(outcomes(findings)).toEqual(Array.from({ length: sums + table.rows.length }, () => "pass"));
      }),
    );
  });

  test("in which one digit of one cell is another fails in that row and in that column, and nowhere else", () => {
    const seeds = fc.tuple(
      fc.nat(),
      fc.constantFrom("ceiling", "paid", "left"),
      fc.nat(),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(tables, seeds, (table, [rowSeed, column, digitSeed, by]) => {
        const index = rowSeed % table.rows.length;
        const { id = "" } = table.rows[index] ?? {};
        const rows = table.rows.map((row) => {
          if (row.id !== id) return row;
          const value = String(row.cells[column]);
          const places = [...value].flatMap((character, place) => (/\d/.test(character) ? [place] : []));
          const place = places[digitSeed % places.length] ?? 0;
          const digit = (Number(value[place]) + by) % 10;
          return {
            ...row,
            cells: { ...row.cells, [column]: `${value.slice(0, place)}${digit}${value.slice(place + 1)}` },
          };
        });
        const failed = checkStatement(tableStatement({ ...table, rows }))
          .filter(({ outcome }) => outcome !== "pass")
          .map(({ path }) => String(path[1]));
        // "-0.00" is no other number than "0.00", but no generated cell is a minus zero.
        expect(failed).toContain(`${id}:left`);
        expect(failed.some((relation) => relation.endsWith(`.${column}`))).toBe(true);
        for (const relation of failed) {
          expect(relation === `${id}:left` || relation.endsWith(`.${column}`)).toBe(true);
        }
      }),
    );
  });
});

describe("junk", () => {
  const names = fc.oneof(fc.string(), fc.constantFrom("__proto__", "constructor", "toString", "a", "b", ""));
  const junk = fc.oneof(
    fc.string(),
    fc.string({ unit: "binary" }),
    fc.constantFrom(
      "-",
      "n.v.t.",
      "1e5",
      "0",
      "-0",
      "1/3",
      "rounding",
      "9".repeat(64),
      "9".repeat(65),
      "0.1",
    ),
  );
  const anyFigures = fc.dictionary(
    names,
    fc.record(
      {
        value: junk,
        unit: fc.constantFrom<FigureUnit[]>(
          "euro",
          "thousand",
          "million",
          "percent",
          "count",
          "ratio",
          "date",
        ),
        step: junk,
        where: fc.string(),
      },
      { requiredKeys: ["value", "unit", "where"] },
    ),
  );
  const anyRelations = fc.array(
    fc.record({
      id: names,
      kind: fc.constantFrom<RelationKind[]>(
        "sum",
        "difference",
        "product",
        "ratio",
        "percentage",
        "equals",
        "atLeast",
        "atMost",
      ),
      operands: fc.array(names, { maxLength: 4 }),
      result: names,
      tolerance: junk,
    }),
  );

  test("in a statement never throws, and gives a finding for each relation", () => {
    fc.assert(
      fc.property(anyFigures, anyRelations, (figures, all) => {
        const findings = checkStatement(statement(figures, all));
        expect(findings.map(({ path }) => path)).toEqual(all.map(({ id }) => ["relations", id]));
        for (const { outcome, expected, facts } of findings) {
          expect(outcome === "cannotTell").toBe(expected === null);
          expect(outcome === "cannotTell").toBe(Object.hasOwn(facts, "unknown"));
        }
      }),
      { numRuns: 500 },
    );
  });

  test("in what is held to the ledger never throws either", () => {
    const items = fc.array(
      fc.record({
        figure: names,
        key: fc.constantFrom(null, {}, { group: "t1" }),
        measure: fc.constant("paid" as const),
        tolerance: junk,
      }),
    );
    const positions = handPositions(handPosition(), [[{ group: "t1" }, handPosition()]]);
    fc.assert(
      fc.property(anyFigures, items, (figures, mapping) => {
        expect(reconcile(statement(figures, []), positions, mapping)).toHaveLength(mapping.length);
      }),
    );
  });
});
