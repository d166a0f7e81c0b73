import type { CheckOptions, Claim } from './claim.ts';
import { claimOf, type Finding } from './finding.ts';
import { checkChanges } from './relations/change.ts';
import { checkTableSums } from './relations/table-sums.ts';
import { checkTableShares } from './relations/table-shares.ts';
import { checkTableChanges } from './relations/table-changes.ts';
import { checkTableMeans } from './relations/table-means.ts';
import { checkRowMeans } from './relations/row-means.ts';
import { checkTableFeasible } from './relations/table-feasible.ts';
import { checkTableLinks } from './relations/table-links.ts';
import { checkTableTriples } from './relations/table-triples.ts';
import { checkRestatements } from './relations/restatement.ts';
import { checkHeadlines } from './relations/headline.ts';
import { checkCellGroups } from './relations/cell-groups.ts';
import { checkMargins } from './relations/margins.ts';
import { checkSignificance } from './relations/significance.ts';
import { checkTextShares } from './relations/text-shares.ts';
import { checkImpliedBases } from './relations/implied-base.ts';
import { checkBreakdownShares } from './relations/breakdown-shares.ts';
import { checkFootnotes } from './relations/footnotes.ts';
import { checkDatedPairs } from './relations/dated-series.ts';
import { checkExtremes } from './relations/extremes.ts';
import { checkRowExtremes } from './relations/row-extremes.ts';
import { checkToldSeries } from './relations/told-series.ts';
import { checkToldAverages } from './relations/told-averages.ts';
import { checkRowShares } from './relations/row-shares.ts';
import { checkArrowCells } from './relations/arrow-cells.ts';
import { checkTestedProportions } from './relations/tested-proportions.ts';
import { checkMeasureTwice } from './relations/measure-twice.ts';
import { checkScaledTotals } from './relations/scaled-totals.ts';
import { checkChangeUnits } from './relations/change-unit.ts';
import { checkNetRows } from './relations/net-rows.ts';
import { checkTablePeriods } from './relations/table-periods.ts';
import { checkWeekdays } from './relations/weekdays.ts';
import { checkListCounts } from './relations/list-counts.ts';
import { checkSlightChanges } from './relations/slight-changes.ts';
import { checkFractions } from './relations/fraction-words.ts';
import { checkMultiples } from './relations/multiples.ts';
import { checkTextSums } from './relations/text-sums.ts';
import { checkRepeats } from './relations/repeated.ts';
import { checkPeriodLengths } from './relations/period-lengths.ts';
import { checkKnownFigures } from './relations/known-figure.ts';
import { indexKnown } from './known/known-index.ts';
import { checkTableBalances } from './relations/table-balances.ts';
import { checkTableRatios } from './relations/table-ratios.ts';
import { checkTableMargins } from './relations/table-margins.ts';
import { checkFractionChanges } from './relations/fraction-changes.ts';
import { checkChangesBefore } from './relations/change-before.ts';
import { checkToldMultiples } from './relations/told-multiples.ts';
import { checkToldRates } from './relations/told-rates.ts';
import { checkToldBalances } from './relations/told-balances.ts';
import { checkPartsOfBefore } from './relations/parts-of-before.ts';
import { checkFractionCounts } from './relations/fraction-counts.ts';
import { checkTableRates } from './relations/table-rates.ts';
import { checkTurnedTables } from './relations/turned-tables.ts';
import { changesWithoutBase } from './relations/without-base.ts';
import { readText, type Reading } from './reading.ts';

/** Every rule, each of which reads the document and proposes what it can check. */
const rules: ((reading: Reading) => Finding[])[] = [
  checkChanges,
  checkTableSums,
  checkTableShares,
  checkTableChanges,
  checkTableMeans,
  checkRowMeans,
  checkTableFeasible,
  checkTableLinks,
  checkTableTriples,
  checkRestatements,
  checkHeadlines,
  checkCellGroups,
  checkMargins,
  checkSignificance,
  checkTextShares,
  checkImpliedBases,
  checkBreakdownShares,
  checkFootnotes,
  checkDatedPairs,
  checkExtremes,
  checkRowExtremes,
  checkToldSeries,
  checkToldAverages,
  checkRowShares,
  checkMeasureTwice,
  checkScaledTotals,
  checkArrowCells,
  checkTestedProportions,
  checkChangeUnits,
  checkNetRows,
  checkTablePeriods,
  checkWeekdays,
  checkListCounts,
  checkSlightChanges,
  checkFractions,
  checkMultiples,
  checkTextSums,
  checkRepeats,
  checkPeriodLengths,
  checkTableRates,
  checkTableBalances,
  checkFractionChanges,
  checkChangesBefore,
  checkToldMultiples,
  checkToldRates,
  checkToldBalances,
  checkPartsOfBefore,
  checkFractionCounts,
  checkTableRatios,
  checkTableMargins,
];

/**
 * A verdict on every numerical statement of a text that any rule can read: it holds, it is wrong (with the right figure),
 * or it cannot be verified. The same text gives the same claims, in the order of the text.
 */
export function checkClaims(text: string, options: CheckOptions = {}): Claim[] {
  const { known = [] } = options;
  const reading = readText(text);
  const findings = rules.flatMap((rule) => rule(reading));
  if (known.length > 0) findings.push(...checkKnownFigures(reading, indexKnown(known)));
  findings.push(...checkTurnedTables(reading, findings));
  findings.push(...changesWithoutBase(reading, findings));
  findings.sort((one, other) => one.start - other.start || one.end - other.end);
  return findings.map((finding) => claimOf(reading, finding));
}
