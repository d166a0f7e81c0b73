import { csvText } from '../../platform/files/csv-text.ts';
import { figuresOf } from '../../measures/public-index.ts';
import type { Maker } from '../../site/index.ts';
import { together, type GroupShare, type GroupTotals } from '../group-totals.ts';
import { outcomesIn, type OutcomesRead } from '../published-reads.ts';
import { answers } from '../words.ts';

const columns = [
  'part',
  'measure',
  'group',
  'bound',
  'from',
  'to',
  'crimes',
  'of',
  'percent',
  'lower',
  'upper',
] as const;

/** The numbers of the page of outcomes, unrounded. */
export const outcomesFile: Maker = async (visit, db) => {
  const figures = await figuresOf(db, visit);
  if (figures === undefined || visit.lastMonth === null) return { notFound: 'No records are held yet.' };
  const read = await outcomesIn(db, figures, visit.lastMonth);
  if (read === undefined) return { notFound: 'No records with outcomes are held.' };
  return { type: 'text/csv; charset=utf-8', file: csvText(columns, rowsOf(read)) };
};

function rowsOf(read: OutcomesRead) {
  const all = (part: string, totals: GroupTotals | undefined) =>
    totals === undefined ? [] : totals.groups.map((group) => rowOf(part, 'recorded-crime', totals, group));
  const types = [{ definition: { id: 'recorded-crime' }, totals: read.local }, ...read.types];
  return [
    ...types
      .filter(({ totals }) => totals.crimes !== null)
      .flatMap(({ definition: { id }, totals }) =>
        answers.map(({ id: answer, groups, bound }) => ({
          ...rowOf('answers', id, totals, { ...together(totals, groups), category: answer }),
          bound: bound.trim(),
        })),
      ),
    ...all('outcome_group', read.local),
    ...all('national_outcome_group', read.national),
    ...all('outcome', read.outcomes),
    ...read.unfinished.flatMap(({ month, shares }) =>
      shares === null
        ? []
        : Object.values(shares).map((share) =>
            rowOf('month', 'recorded-crime', { from: month, to: month }, share),
          ),
    ),
  ];
}

const rowOf = (
  part: string,
  measure: string,
  { from, to }: Pick<GroupTotals, 'from' | 'to'>,
  { category, crimes, of, share, lower, upper }: GroupShare,
) => ({ part, measure, group: category, bound: '', from, to, crimes, of, percent: share, lower, upper });
