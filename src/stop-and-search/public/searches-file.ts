import { csvText } from '../../platform/files/csv-text.ts';
import { figuresOf } from '../../measures/public-index.ts';
import type { Maker } from '../../site/index.ts';
import type { Part } from '../parts.ts';
import { searchesIn, type SearchesRead } from '../published-reads.ts';

const columns = [
  'part',
  'category',
  'from',
  'to',
  'searches',
  'of',
  'percent',
  'lower',
  'upper',
  'residents',
  'residents_as_at',
  'per_1000',
  'per_1000_lower',
  'per_1000_upper',
  'ratio',
  'ratio_lower',
  'ratio_upper',
  'ratio_p',
  'ratio_if_not_stated_white',
  'ratio_if_not_stated_group',
] as const;

const parts = [
  'search_outcome',
  'object_of_search',
  'legislation',
  'ethnicity',
  'age_range',
  'gender',
  'type',
];

/** The numbers of the page of stop and search, unrounded. */
export const searchesFile: Maker = async (visit, db) => {
  const figures = await figuresOf(db, visit);
  if (figures === undefined || visit.lastMonth === null) return { notFound: 'No records are held yet.' };
  const read = await searchesIn(db, figures, visit.lastMonth);
  if (read === undefined) return { notFound: 'No records of searches are held.' };
  return { type: 'text/csv; charset=utf-8', file: csvText(columns, rowsOf(read)) };
};

function rowsOf(read: SearchesRead) {
  const { from, to } = read.period;
  const partRow = (part: string, { category, searches, of, share, lower, upper }: Part) => ({
    part,
    category,
    from,
    to,
    searches,
    of,
    percent: share,
    lower,
    upper,
  });
  return [
    ...parts.flatMap((part) => read.by(part).map((one) => partRow(part, one))),
    ...[read.arrests, read.action, read.notStated].flatMap((rate) =>
      rate?.part == null ? [] : [partRow(rate.definition.id, rate.part)],
    ),
    ...read.arrestsByEthnicity.map((one) => partRow('arrests by ethnicity', one)),
    ...read.actionByEthnicity.map((one) => partRow('action by ethnicity', one)),
    ...(read.ethnicity?.groups ?? []).map((group) => ({
      part: 'per 1,000 residents by ethnicity',
      category: group.category,
      from,
      to,
      searches: group.searches,
      residents: group.residents,
      residents_as_at: read.ethnicity?.populationAsAt ?? '',
      per_1000: group.per1000.value,
      per_1000_lower: group.per1000.lower,
      per_1000_upper: group.per1000.upper,
      ratio: group.ratio,
      ratio_lower: group.ratioLower,
      ratio_upper: group.ratioUpper,
      ratio_p: group.p,
      ratio_if_not_stated_white: group.ratioIfNotStatedWhite,
      ratio_if_not_stated_group: group.ratioIfNotStatedGroup,
    })),
    ...read.chart.monthly.map(({ month, value }) => ({
      part: 'month',
      from: month,
      to: month,
      searches: value,
    })),
  ];
}
