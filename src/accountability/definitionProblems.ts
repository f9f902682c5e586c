import { FIRST_YEAR, LAST_YEAR } from "../calendar/localDate.js";
import { describeValue } from "../foundation/describeValue.js";
import { DomainError } from "../foundation/domainError.js";
import type {
  GrantDefinition,
  Indicator,
  IndicatorMeasure,
  IndicatorRelation,
  IndicatorType,
} from "./grantDefinition.js";
import { CODE, INDICATOR_NUMBER } from "./indicatorNumber.js";

/** Something that is wrong with a definition whose form is right. */
export interface DefinitionProblem {
  readonly path: readonly (string | number)[];
  readonly found: string;
  readonly expected: string;
}

const TYPES: Readonly<Record<IndicatorMeasure, readonly IndicatorType[]>> = {
  row: ["text", "decisionNumber"],
  opening: ["euro"],
  spending: ["euro"],
  correction: ["euro"],
  cumulativeSpending: ["euro"],
  cofinancing: ["euro"],
  cumulativeCofinancing: ["euro"],
  explanation: ["text"],
  completed: ["yesNo"],
  final: ["yesNo"],
};

/** Everything that is wrong with a definition, in the order of its fields. */
export function definitionProblems(definition: GrantDefinition): readonly DefinitionProblem[] {
  const { code, year, indicators, relations } = definition;
  return [
    ...(CODE.test(code)
      ? []
      : [
          {
            path: ["code"],
            found: `${describeValue(code)} as the code`,
            expected: 'a capital letter and a number, such as "X1"',
          },
        ]),
    ...(Number.isSafeInteger(year) && year >= FIRST_YEAR && year <= LAST_YEAR
      ? []
      : [
          {
            path: ["year"],
            found: `${describeValue(year)} as the year`,
            expected: `a year from ${FIRST_YEAR} to ${LAST_YEAR}`,
          },
        ]),
    ...(indicators.length > 0
      ? []
      : [{ path: ["indicators"], found: "no indicators", expected: "at least one indicator" }]),
    ...indicators.flatMap((indicator, index) => indicatorProblems(indicator, index, definition)),
    ...relations.flatMap((relation, index) => relationProblems(relation, index, definition)),
    ...rowProblems(definition),
  ];
}

/** Refuses a definition, for the first thing that is wrong with it. */
export function checkDefinition(definition: GrantDefinition): void {
  const [problem] = definitionProblems(definition);
  if (problem === undefined) return;
  const { found, expected, path } = problem;
  throw new DomainError(
    "DEFINITION_INVALID",
    `Found ${found}; expected ${expected} (definition of grant ${describeValue(definition.code)}, ${path.join(".")}).`,
    { found, expected, path: path.join(".") },
  );
}

function indicatorProblems(
  { number, type, repeated, measure }: Indicator,
  index: number,
  { code, indicators, repeatedPer }: GrantDefinition,
): readonly DefinitionProblem[] {
  const path = ["indicators", index];
  const problems: DefinitionProblem[] = [];
  if (!INDICATOR_NUMBER.test(number) || (CODE.test(code) && !number.startsWith(`${code}/`))) {
    problems.push({
      path: [...path, "number"],
      found: `${describeValue(number)} as the number of an indicator`,
      expected: `the code, a stroke and two digits, such as "${code}/01"`,
    });
  }
  if (indicators.findIndex((other) => other.number === number) !== index) {
    problems.push({
      path: [...path, "number"],
      found: `a second indicator ${describeValue(number)}`,
      expected: "each number once",
    });
  }
  if (repeated && repeatedPer === null) {
    problems.push({
      path: [...path, "repeated"],
      found: `a repeated indicator ${describeValue(number)} in a grant without rows`,
      expected: "a grant with rows per project or decision, or an indicator that is not repeated",
    });
  }
  if (measure !== null && !TYPES[measure].includes(type)) {
    problems.push({
      path: [...path, "type"],
      found: `the type ${type} for an indicator of ${measure}`,
      expected: TYPES[measure].join(" or "),
    });
  }
  if (measure !== null && indicators.findIndex((other) => other.measure === measure) !== index) {
    problems.push({
      path: [...path, "measure"],
      found: `a second indicator of ${measure}`,
      expected: "each measure once",
    });
  }
  return problems;
}

function relationProblems(
  { id, kind, result, parts }: IndicatorRelation,
  index: number,
  { indicators, relations }: GrantDefinition,
): readonly DefinitionProblem[] {
  const path = ["relations", index];
  const problems: DefinitionProblem[] = [];
  const named = (number: string) => indicators.find((indicator) => indicator.number === number);
  if (relations.findIndex((other) => other.id === id) !== index) {
    problems.push({
      path: [...path, "id"],
      found: `a second relation ${describeValue(id)}`,
      expected: "each id once",
    });
  }
  for (const number of [result, ...parts]) {
    const indicator = named(number);
    if (indicator === undefined) {
      problems.push({
        path,
        found: `${describeValue(number)} in relation ${describeValue(id)}`,
        expected: "the number of an indicator of the definition",
      });
    } else if (indicator.type !== "euro" && indicator.type !== "count") {
      problems.push({
        path,
        found: `indicator ${number} of type ${indicator.type} in relation ${describeValue(id)}`,
        expected: "indicators of euros or counts",
      });
    } else if (indicator.type !== (named(result)?.type ?? indicator.type)) {
      problems.push({
        path,
        found: `euros and counts in relation ${describeValue(id)}`,
        expected: "indicators of one type",
      });
    }
  }
  const one = kind === "total" || kind === "opening";
  if (parts.length === 0 || (one && parts.length > 1)) {
    problems.push({
      path: [...path, "parts"],
      found: `${parts.length} parts of relation ${describeValue(id)}`,
      expected: one ? "one" : "at least one",
    });
  }
  const levels = parts.map((number) => named(number)?.repeated);
  const wanted = kind === "total" ? true : named(result)?.repeated;
  if (
    levels.some((level) => level !== undefined && level !== wanted) ||
    (kind === "total" && named(result)?.repeated === true)
  ) {
    problems.push({
      path,
      found: `relation ${describeValue(id)} between a row and the grant`,
      expected:
        kind === "total" ? "a result of the grant and a part of the rows" : "result and parts on one level",
    });
  }
  return problems;
}

function rowProblems({ repeatedPer, indicators }: GrantDefinition): readonly DefinitionProblem[] {
  if (repeatedPer === null || indicators.some(({ measure, repeated }) => measure === "row" && repeated))
    return [];
  return [
    {
      path: ["repeatedPer"],
      found: `rows per ${repeatedPer} and no repeated indicator that names the row`,
      expected: "an indicator with the measure row",
    },
  ];
}
