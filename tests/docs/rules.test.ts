import { readdirSync } from "node:fs";
import { RULES, type RuleId, schemes } from "regio-deals";
import { expect, test } from "vitest";
import { generalLawPage, indexPage, rulePage, schemePage } from "./rulePages.js";

const page = (name: string) => `../../docs/rules/${name}.md`;

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "the page of scheme %s says what the data says",
  async (id, scheme) => {
    await expect(schemePage(scheme)).toMatchFileSnapshot(page(id));
  },
);

test("the page of the general law says what the data says", async () => {
  await expect(generalLawPage()).toMatchFileSnapshot(page("general-law"));
});

test.each(Object.keys(RULES) as RuleId[])("the page of rule %s says what the data says", async (id) => {
  await expect(rulePage(id)).toMatchFileSnapshot(page(id));
});

test("the index leads to every page, and no page is left over", async () => {
  const ids = schemes.map(({ id }) => id);
  await expect(indexPage(ids)).toMatchFileSnapshot(page("README"));
  const names = readdirSync(new URL("../../docs/rules", import.meta.url)).sort();
  const pages = [...ids, "general-law", ...Object.keys(RULES), "README"].map((name) => `${name}.md`);
  expect(names).toEqual(pages.sort());
});
