import { describe, expect, test } from "vitest";
import { type Edit, edited, issuesIn, issuesOf, sample, short } from "./sample.js";

type Path = (string | number)[];

/** Every field of the sample that holds an id, or may hold one. */
const REFERENCES: readonly Path[] = [
  ["envelope", "source"],
  ["groups", 0, "source"],
  ["lines", 0, "group"],
  ["lines", 0, "holder", "id"],
  ["lines", 3, "holder", "id"],
  ["lines", 0, "source"],
  ["deals", 0, "partners", 0],
  ["deals", 0, "treasurer"],
  ["deals", 0, "source"],
  ["deals", 0, "terms", "cofinancing", 0, "source"],
  ["reservations", 0, "source"],
  ["pillars", 0, "deal"],
  ["pillars", 0, "source"],
  ["projects", 0, "deal"],
  ["projects", 0, "pillar"],
  ["projects", 0, "source"],
  ["partners", 0, "source"],
  ["awards", 0, "line"],
  ["awards", 0, "treasurer"],
  ["awards", 0, "source"],
  ["amendments", 0, "deal"],
  ["amendments", 0, "source"],
  ["amendments", 2, "changes", 0, "target", "id"],
  ["observations", 0, "about", "id"],
  ["observations", 0, "source"],
  ["notes", 0, "about", "id"],
  ["notes", 0, "source"],
  ["ledger", 0, "line"],
  ["ledger", 0, "award"],
  ["ledger", 0, "partner"],
  ["ledger", 0, "source"],
  ["ledger", 1, "deal"],
  ["ledger", 1, "from"],
  ["ledger", 1, "to"],
  ["ledger", 1, "project"],
  ["ledger", 2, "pillar"],
  ["ledger", 9, "of", "line"],
  ["ledger", 9, "of", "deal"],
  ["ledger", 9, "of", "award"],
  ["ledger", 9, "of", "pillar"],
  ["ledger", 9, "of", "project"],
  ["ledger", 9, "of", "partner"],
];

const COLLECTIONS = Object.entries(sample()).flatMap(([name, items]) => (Array.isArray(items) ? [name] : []));

test("the sample has no issue", () => expect(issuesIn(sample())).toEqual([]));

describe("an id leads somewhere", () => {
  test.each(REFERENCES)("%j %j %j %j %j %j", (...path) => {
    const place = path.filter((part) => part !== undefined);
    expect(short(issuesOf([place, "nowhere"]))).toContain(`unresolvedId ${place.join(".")}`);
  });

  test.each(REFERENCES.filter((path) => path.at(-2) !== "about"))(
    "to the right list: %j %j %j %j",
    (...path) => {
      const place = path.filter((part) => part !== undefined);
      expect(short(issuesOf([place, "n1"]))).toContain(`wrongKindOfId ${place.join(".")}`);
    },
  );

  test.each<[kind: string, id: string]>([
    ["envelope", "env"],
    ["group", "g1"],
    ["line", "l1"],
    ["deal", "d1"],
    ["pillar", "d1-a"],
    ["project", "q1"],
    ["reservation", "r1"],
    ["entry", "e10"],
    ["amendment", "m1"],
  ])("a remark may be about a thing of kind %s, by its own id", (kind, id) => {
    const path = ["notes", 0, "about"];
    expect(issuesOf([path, { kind, id }])).toEqual([]);
    expect(short(issuesOf([path, { kind, id: "o1" }]))).toHaveLength(1);
  });

  test("a line of a deal does not lead to a reservation of that id", () => {
    expect(issuesOf([["lines", 0, "holder", "id"], "r1"])).toEqual([
      {
        code: "wrongKindOfId",
        path: ["lines", 0, "holder", "id"],
        expected: "the id of something in deals",
        received: '"r1", which stands in reservations',
      },
    ]);
  });

  test("names of the prototype lead nowhere", () => {
    for (const id of ["toString", "hasOwnProperty", "valueOf"]) {
      expect(short(issuesOf([["lines", 0, "group"], id]))).toEqual(["unresolvedId lines.0.group"]);
    }
  });

  test("an agreed figure is part of another one of the same deal", () => {
    const path = ["deals", 0, "terms", "cofinancing", 2, "partOf"];
    for (const id of ["c3", "c9", "d1"]) {
      expect(short(issuesOf([path, id]))).toEqual([`unresolvedId ${path.join(".")}`]);
    }
    const other = [["deals", 1, "terms", "cofinancing"], [sample().deals[0]?.terms.cofinancing[2]]] as const;
    expect(short(issuesOf(other))).toEqual(["unresolvedId deals.1.terms.cofinancing.0.partOf"]);
  });
});

describe("an id stands once", () => {
  test.each(COLLECTIONS)("in %s", (collection) => {
    const [first] = (sample() as unknown as Record<string, readonly unknown[]>)[collection] ?? [];
    const document = edited(sample()) as Record<string, unknown[]>;
    const at = document[collection]?.push(first) ?? 0;
    expect(issuesIn(document)).toEqual([
      {
        code: "duplicateId",
        path: [collection, at - 1, "id"],
        expected: "an id that stands only once",
        received: expect.any(String),
      },
    ]);
  });

  test("among the agreed figures of a deal, and not of two deals", () => {
    const figures = sample().deals[0]?.terms.cofinancing ?? [];
    const path = ["deals", 0, "terms", "cofinancing", 1, "id"];
    expect(short(issuesOf([path, "c1"]))).toEqual([`duplicateId ${path.join(".")}`]);
    expect(issuesOf([["deals", 1, "terms", "cofinancing"], figures])).toEqual([]);
  });

  test("and may stand in two lists", () => {
    expect(issuesOf([["notes", 0, "id"], "l1"], [["observations", 0, "id"], "l1"])).toEqual([]);
  });
});

describe("a reversal", () => {
  test("undoes an entry of the kind that it says", () => {
    expect(issuesOf([["ledger", 9, "of", "id"], "e1"])).toEqual([
      {
        code: "wrongKindOfId",
        path: ["ledger", 9, "of", "id"],
        expected: 'an entry of kind "commitment"',
        received: '"e1", which is of kind "payment"',
      },
    ]);
  });

  test("undoes an entry of the ledger", () => {
    expect(short(issuesOf([["ledger", 9, "of", "id"], "l1"]))).toEqual(["unresolvedId ledger.9.of.id"]);
  });

  test("does not undo a reversal, itself included", () => {
    expect(issuesOf([["ledger", 9, "of", "id"], "e10"])).toEqual([
      {
        code: "wrongKindOfId",
        path: ["ledger", 9, "of", "id"],
        expected: "an entry that is no reversal",
        received: '"e10", which is of kind "reversal"',
      },
    ]);
  });

  test("may differ from its original in the rest: that is for a check", () => {
    expect(issuesOf([["ledger", 9, "of", "partner"], "p1"], [["ledger", 9, "amount"], "99.00"])).toEqual([]);
  });

  test.each<[string, unknown]>([
    ["a kind that is no text", { toString: 1 }],
    ["a kind that nobody knows", "gift"],
    ["no kind", null],
  ])("of an entry with %s says so there alone, and nothing throws", (_, kind) => {
    expect(short(issuesOf([["ledger", 3, "kind"], kind]))).toEqual(["choice ledger.3.kind"]);
    expect(short(issuesOf([["ledger", 9, "of", "kind"], kind]))).toEqual(["choice ledger.9.of.kind"]);
  });
});

describe("a thing belongs where the rest of its item is", () => {
  test.each<[issue: string, expected: string, ...edits: Edit[]]>([
    ["projects.0.pillar", 'a pillar of deal "d1"', [["projects", 0, "pillar"], "d2-a"]],
    ["ledger.3.deal", 'the deal of line "l3"', [["ledger", 3, "line"], "l3"], [["ledger", 3, "project"]]],
    ["ledger.3.deal", 'nothing here, for line "l4" is of no deal', [["ledger", 3, "line"], "l4"]],
    ["ledger.2.pillar", 'a pillar of deal "d1"', [["ledger", 2, "pillar"], "d2-a"]],
    ["ledger.2.project", 'a project of deal "d1"', [["ledger", 2, "project"], "q2"]],
    ["ledger.4.project", 'a project of deal "d1"', [["ledger", 4, "project"], "q2"]],
    ["ledger.0.award", 'an award on line "l1"', [["ledger", 0, "award"], "w2"]],
    ["ledger.4.award", 'an award of deal "d1"', [["ledger", 4, "award"], "w2"]],
    ["ledger.9.of.project", 'a project of deal "d1"', [["ledger", 9, "of", "project"], "q2"]],
    ["ledger.9.of.award", 'an award on line "l1"', [["ledger", 9, "of", "award"], "w2"]],
  ])("%s: expected %s", (place, expected, ...edits) => {
    const issues = issuesOf(...edits);
    expect(short(issues)).toEqual([`belongsElsewhere ${place}`]);
    expect(issues[0]?.expected).toBe(expected);
  });

  test("a line of a reservation has no pillars and projects", () => {
    const issues = issuesOf([["ledger", 2, "line"], "l4"]);
    expect(short(issues)).toEqual(["belongsElsewhere ledger.2.pillar", "belongsElsewhere ledger.2.project"]);
    expect(issues[0]?.expected).toBe('nothing here, for line "l4" is of no deal');
  });

  test("a line says the deal, also where the deal beside it leads nowhere", () => {
    const issues = issuesOf([["ledger", 3, "deal"], "nowhere"], [["ledger", 3, "project"], "q2"]);
    expect(short(issues)).toEqual(["unresolvedId ledger.3.deal", "belongsElsewhere ledger.3.project"]);
  });

  test("an award of another line of the deal is right for an entry that names only the deal", () => {
    expect(
      issuesOf([["ledger", 4, "award"], "w1"], [["awards", 0, "line"], "l2"], [["ledger", 0, "award"]]),
    ).toEqual([]);
    expect(short(issuesOf([["awards", 0, "line"], "l2"]))).toEqual(["belongsElsewhere ledger.0.award"]);
  });

  test("nothing follows from an id that leads nowhere", () => {
    for (const [path, value] of [
      [["ledger", 2, "line"], "nowhere"],
      [["ledger", 3, "line"], "nowhere"],
      [["ledger", 3, "deal"], "nowhere"],
      [["ledger", 0, "line"], "nowhere"],
      [["projects", 0, "deal"], "nowhere"],
      [["lines", 0, "holder", "id"], "nowhere"],
      [["awards", 0, "line"], "nowhere"],
      [["ledger", 2, "line"], 5],
      [["projects", 0, "deal"], null],
    ] as const) {
      const issues = issuesOf([path, value]);
      expect(issues.map(({ code }) => code)).not.toContain("belongsElsewhere");
      expect(issues.map((issue) => issue.path)).toContainEqual(path);
    }
  });
});

describe("an entry names a line or a deal", () => {
  test.each([1, 4, 5, 6, 7, 8])("entry %i: one of them", (at) => {
    const missing = [
      { code: "missing", path: ["ledger", at, "line"], expected: "a line, or a deal", received: "nothing" },
    ];
    expect(issuesOf([["ledger", at, "deal"]])).toEqual(missing);
    expect(issuesOf([["ledger", at, "deal"], null], [["ledger", at, "line"], null])).toEqual(missing);
    expect(issuesOf([["ledger", at, "line"], "l1"])).toEqual([]);
  });

  test("a reversal repeats it", () => {
    const issues = issuesOf([["ledger", 9, "of", "line"]], [["ledger", 9, "of", "deal"]]);
    expect(short(issues)).toEqual(["missing ledger.9.of.line"]);
    expect(short(issuesOf([["ledger", 9, "of"]]))).toEqual(["missing ledger.9.of"]);
  });

  test("a payment names its line; a deal is not enough", () => {
    const issues = issuesOf([["ledger", 0, "line"]], [["ledger", 0, "deal"], "d1"], [["ledger", 0, "award"]]);
    expect(short(issues)).toEqual(["unknownKey ledger.0.deal", "missing ledger.0.line"]);
    expect(issues[1]?.expected).toBe("an id");
    expect(issuesOf([["ledger", 0, "line"]])).toMatchObject([{ code: "missing", expected: "an id" }]);
  });
});

test("issues of form hide no issue of reference, however much is wrong, and come in the order of their places", () => {
  const issues = issuesOf(
    [["schemaVersion"], 2],
    [["title"]],
    [["groups", 0, "kind"], "round"],
    [["groups", 1, "id"], "g1"],
    [["lines", 0, "ceiling"], 5],
    [["lines", 0, "group"], "nowhere"],
    [["deals", 1], 5],
    [["ledger", 0, "amount"], "1,00"],
    [["ledger", 0, "award"], "w2"],
    [["ledger", 2, "extra"], 1],
    [["ledger", 2, "pillar"], "nowhere"],
    [["ledger", 8, "date"], "yesterday"],
    [["ledger", 9, "of", "id"], "nothing"],
  );
  expect(short(issues)).toEqual([
    "wrongType deals.1",
    "choice groups.0.kind",
    "duplicateId groups.1.id",
    "amountForm ledger.0.amount",
    "belongsElsewhere ledger.0.award",
    "unknownKey ledger.2.extra",
    "unresolvedId ledger.2.pillar",
    "dateForm ledger.8.date",
    "unresolvedId ledger.9.of.id",
    "amountIsNumber lines.0.ceiling",
    "unresolvedId lines.0.group",
    "unresolvedId lines.1.group",
    "unresolvedId lines.2.holder.id",
    "unresolvedId lines.3.group",
    "unresolvedId pillars.1.deal",
    "unresolvedId projects.1.deal",
    "choice schemaVersion",
    "missing title",
  ]);
});
