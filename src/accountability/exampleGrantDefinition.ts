import { deepFreeze } from "../foundation/deepFreeze.js";
import type { GrantDefinition, Indicator } from "./grantDefinition.js";

/**
 * Gives a definition of a grant that runs for several years, with a row for each project, to show and to try the form.
 *
 * **Watch out**: it is made up. The code `X1` is nobody's, and the indicators are the usual set of such a grant in published
 * accounts: project, spending, correction, cumulative spending, co-financing, explanation, completed, final accountability.
 *
 * @param year - The financial year.
 * @returns The definition, with the status `"example"`, frozen.
 *
 * @example
 * ```ts
 * import { exampleGrantDefinition } from "regio-deals";
 *
 * const { status, indicators } = exampleGrantDefinition(2024);
 * [status, indicators[1]?.number]; // => ["example", "X1/02"]
 * ```
 */
export function exampleGrantDefinition(year: number): GrantDefinition {
  const project = { mandatory: true, repeated: true };
  const euros = { ...project, type: "euro", control: "R" } as const;
  const yesNo = { ...project, type: "yesNo", control: "n.v.t." } as const;
  const indicators: readonly Indicator[] = [
    { ...project, number: "X1/01", title: "Project", type: "text", control: "n.v.t.", measure: "row" },
    { ...euros, number: "X1/02", title: "Besteding (jaar T)", measure: "spending" },
    { ...euros, number: "X1/03", title: "Correctie op eerdere jaren", measure: "correction" },
    { ...euros, number: "X1/04", title: "Cumulatieve besteding (t/m jaar T)", measure: "cumulativeSpending" },
    { ...euros, number: "X1/05", title: "Cofinanciering (jaar T)", measure: "cofinancing" },
    {
      ...euros,
      number: "X1/06",
      title: "Cumulatieve cofinanciering (t/m jaar T)",
      measure: "cumulativeCofinancing",
    },
    {
      ...project,
      mandatory: false,
      number: "X1/07",
      title: "Toelichting",
      type: "text",
      control: "n.v.t.",
      measure: "explanation",
    },
    { ...yesNo, number: "X1/08", title: "Project afgerond (Ja/Nee)", measure: "completed" },
    { ...yesNo, number: "X1/09", title: "Eindverantwoording (Ja/Nee)", measure: "final" },
    {
      mandatory: true,
      repeated: false,
      type: "euro",
      control: "R",
      number: "X1/10",
      title: "Totale besteding (jaar T)",
      measure: null,
    },
  ];
  return deepFreeze({
    code: "X1",
    name: "Voorbeelduitkering met projecten",
    provider: "Voorbeeld",
    legalBasis: "Geen: een voorbeeld",
    year,
    status: "example",
    repeatedPer: "project",
    indicators,
    relations: [
      { id: "cumulative", kind: "cumulative", result: "X1/04", parts: ["X1/02", "X1/03"] },
      { id: "total", kind: "total", result: "X1/10", parts: ["X1/02"] },
    ],
  });
}
