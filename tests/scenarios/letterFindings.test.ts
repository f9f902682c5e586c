import { checkStatement, describeFinding, type Finding, localDate, positions, reconcile } from "regio-deals";
import { regioEnvelop, regioEnvelopMappings, regioEnvelopStatements } from "regio-deals/reference";
import { describe, expect, test } from "vitest";

const asOf = localDate("2021-01-01");
const checked = regioEnvelopStatements.flatMap((statement) => checkStatement(statement));
const reconciled = regioEnvelopMappings.flatMap(({ statement, by, items }) => {
  const published = regioEnvelopStatements.find(({ id }) => id === statement);
  return published === undefined ? [] : reconcile(published, positions(regioEnvelop, { asOf, by }), items);
});

const line = (finding: Finding) =>
  [finding.outcome, finding.path.join("/"), finding.expected, finding.actual, finding.difference].join(" | ");
const notPassed = (findings: readonly Finding[]) => findings.filter(({ outcome }) => outcome !== "pass");

describe("what the letter says, held to itself", () => {
  test("nine relations fail, none cannot be told, and every cell of the tables adds up", () => {
    expect(notPassed(checked).map(line)).toMatchInlineSnapshot(`
      [
        "fail | relations/t1-almost-90 | 93.36 | 90 | -3.36",
        "fail | relations/t2-almost-90 | 100.00 | 90 | -10.00",
        "fail | relations/t2-201-to-regions | 207.50 | 201 | -6.50",
        "fail | relations/t2-201-in-all | 215.00 | 201 | -14.00",
        "fail | relations/30-by-tranche | 32 | 30 | -2",
        "fail | relations/30-by-rows | 32 | 30 | -2",
        "fail | relations/30-by-prefix | 29 | 30 | 1",
        "fail | relations/t3-footnote-10 | 15 | 14 | -1",
        "fail | relations/stand-after-signing | 20200101 | 20200701 | ",
      ]
    `);
  });

  test("the words name the figures and their lines", () => {
    const [finding] = notPassed(checked);
    expect(finding && describeFinding(finding, "en")).toMatchInlineSnapshot(`
      {
        "message": "The text of the letter against its tables, L274: published 90, computed 93.36 as percentage of t1-paid 450.00 (L307), t1-ceiling 482.00 (L307); difference -3.36.",
        "remedy": "Ask the publisher which of the figures is right; mend none of them silently.",
        "title": "Published figures add up",
      }
    `);
    expect(finding && describeFinding(finding, "nl")).toMatchInlineSnapshot(`
      {
        "message": "The text of the letter against its tables, L274: gepubliceerd 90, berekend 93.36 als percentage van t1-paid 450.00 (L307), t1-ceiling 482.00 (L307); verschil -3.36.",
        "remedy": "Vraag de uitgever welk cijfer juist is; verbeter er geen in stilte.",
        "title": "Gepubliceerde cijfers kloppen rekenkundig",
      }
    `);
  });
});

describe("what the letter says, held to the ledger", () => {
  test("only 201 differs, and what is left holds 40 that awaits a decision", () => {
    expect(notPassed(reconciled).map(line)).toMatchInlineSnapshot(`
      [
        "fail | figures/other.left |  | 40.00 | ",
        "fail | figures/total.left |  | 162.00 | ",
        "fail | figures/other-aanvullende-post.left |  | 40.00 | ",
        "fail | figures/total.left |  | 162.00 | ",
        "fail | figures/other.left |  | 40.00 | ",
        "fail | figures/t2-made-available | 207.50 | 201 | -6.50",
        "fail | figures/t2-made-available | 215.00 | 201 | -14.00",
      ]
    `);
  });

  test("every figure of both tables and more was held to it", () => {
    expect(reconciled.filter(({ rule }) => rule === "RD-REC-01")).toHaveLength(15 + 160 + 5 + 8);
  });
});
