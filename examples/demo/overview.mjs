// Everything that the demo shows, as data.

import {
  checkCofinancing,
  checkPortfolio,
  checkStatement,
  cofinancingByDeal,
  positions,
  progressByDeal,
  progressByTranche,
  reconcile,
} from "regio-deals";
import { regioEnvelopMappings, regioEnvelopStatements } from "regio-deals/reference";

/** @typedef {ReturnType<typeof overview>} Overview */

/**
 * Works out the tables and the findings.
 *
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {import("regio-deals").LocalDate} asOf
 * @param {boolean} isLetter Whether it is the portfolio of the letter, whose own tables are checked as well.
 */
export function overview(portfolio, asOf, isLetter) {
  return {
    title: portfolio.title,
    asOf,
    tranches: progressByTranche(portfolio, { asOf }),
    deals: progressByDeal(portfolio, { asOf }),
    cofinancing: cofinancingByDeal(portfolio, { asOf }),
    names: Object.fromEntries(portfolio.deals.map(({ id, name }) => [id, name])),
    findings: [
      ...checkPortfolio(portfolio, { asOf }),
      ...checkCofinancing(portfolio, { asOf }).filter(isTold),
      ...(isLetter ? checkLetter(portfolio, asOf) : []),
    ],
  };
}

/**
 * Tells whether a finding about co-financing says something; of most deals nothing is known yet.
 *
 * @param {import("regio-deals").Finding} finding
 */
function isTold({ outcome }) {
  return outcome !== "cannotTell" && outcome !== "notApplicable";
}

/**
 * Holds what the letter says to itself, and to the ledger.
 *
 * @param {import("regio-deals").Portfolio} portfolio
 * @param {import("regio-deals").LocalDate} asOf
 */
function checkLetter(portfolio, asOf) {
  return regioEnvelopStatements.flatMap((statement) => [
    ...checkStatement(statement),
    ...regioEnvelopMappings
      .filter((mapping) => mapping.statement === statement.id)
      .flatMap(({ by, items }) => reconcile(statement, positions(portfolio, { asOf, by }), items)),
  ]);
}
