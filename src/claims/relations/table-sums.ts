import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import type { Total } from '../tables/find-totals.ts';
import type { TableView } from '../tables/table-view.ts';

const shown = 8;

function arithmeticOf(values: readonly number[], decimals: number, sum: number): string {
  const terms = values.slice(0, shown).map((value) => figure(value, decimals));
  const more = values.length > shown ? ` + … (${values.length} figures)` : '';
  return `${terms.join(' + ')}${more} = ${figure(sum, decimals)}`;
}

/** One place of a total: a column's total in a row, or a row's total in a column. */
function sumFinding(
  { total, parts, right, named }: Total,
  place: number,
  holds: boolean,
): Finding | undefined {
  const entry = total.entries[place];
  const number = entry?.cell?.number;
  if (entry?.cell === undefined || number === undefined) return undefined;
  const own = parts.flatMap((part) => {
    const { cell, value } = part.entries[place] ?? {};
    return cell === undefined || value === undefined || cell.text === ''
      ? []
      : [{ name: part.name, value, at: cell.start, decimals: cell.number?.decimals ?? 0 }];
  });
  const decimals = Math.max(number.decimals, ...own.map((part) => part.decimals));
  const sum = own.reduce((all, { value }) => all + value, 0);
  const near = Math.abs(sum - number.value) <= 0.25 * Math.max(Math.abs(number.value), Math.abs(sum));
  const certain = right.length > 0 || (named === 2 && near && own.length === parts.length);
  return {
    kind: 'sum',
    start: entry.cell.start,
    end: entry.cell.end,
    inputs: own.map(({ name, value, at }) => ({ name, value, at })),
    stated: entry.cell.text,
    computed: figure(sum, decimals),
    arithmetic: arithmeticOf(
      own.map(({ value }) => value),
      decimals,
      sum,
    ),
    ...verdictOf(holds, certain, figure(sum, decimals)),
  };
}

function verdictOf(
  holds: boolean,
  certain: boolean,
  sum: string,
): Pick<Finding, 'verdict' | 'review' | 'reason'> {
  if (holds) return { verdict: 'holds', reason: 'The parts add up to the total.' };
  if (certain) return { verdict: 'wrong', reason: `The parts add up to ${sum}.` };
  return {
    verdict: 'cannot verify',
    review: true,
    reason: `The figures shown add up to ${sum}; some parts may not be shown.`,
  };
}

function findingsOf(total: Total): Finding[] {
  const right = total.right.map((place) => sumFinding(total, place, true));
  const off = total.off.map((place) => sumFinding(total, place, false));
  return [...right, ...off].filter((finding) => finding !== undefined);
}

function checkView({ columnTotals, rowTotals }: TableView): Finding[] {
  return [...rowTotals, ...columnTotals].flatMap(findingsOf);
}

/** Total rows and total columns of tables, named so or shown to be so by their figures. */
export function checkTableSums(reading: Reading): Finding[] {
  return reading.views.flatMap(checkView);
}
