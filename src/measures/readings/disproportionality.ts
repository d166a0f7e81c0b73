import { poissonRatioTest, ratePer } from '../../statistics/index.ts';
import { monthPlus, type Month } from './month.ts';
import { residentsFor } from './rate-per-1000.ts';
import type { SeriesOfMeasure } from './series-of-measure.ts';
import { totalOver, type WindowTotal } from './window-total.ts';

/** Searches of each ethnic group per 1,000 residents of it, and against White residents, over a period. */
export interface Disproportionality {
  period: { from: Month; to: Month };
  searches: number;
  /** Searches whose self-defined ethnicity was refused or not recorded, in percent of all. */
  notStatedShare: number;
  notStated: number;
  groups: DisproportionalityGroup[];
  populationAsAt: string;
  populationSource: string;
}

export interface DisproportionalityGroup {
  category: string;
  searches: number;
  residents: number;
  per1000: { value: number; lower: number; upper: number };
  /** Rate over the rate of White residents with its 95% interval; null for White itself. */
  ratio: number | null;
  ratioLower: number | null;
  ratioUpper: number | null;
  p: number | null;
  /** The ratio if everybody whose ethnicity is not stated were White, and if they all belonged to this group. */
  ratioIfNotStatedWhite: number | null;
  ratioIfNotStatedGroup: number | null;
}

export const notStated = 'Not stated';
const reference = 'White';

/** One of several ethnic groups together, as "ethnic minority" figures are published. */
export const minorityGroups = 'Mixed, Asian, Black and Other together';

interface Group {
  category: string;
  searches: number;
  residents: number;
}

/**
 * Disproportionality of a count by self-defined ethnicity over a period: the twelve months to a month, or fewer
 * where fewer are held, which leaves the ratio comparable and the rates not. As searches without a
 * stated ethnicity belong to some group, the ratio is bounded by giving them all to White residents, and all to
 * the group. Null when a month is missing, or no population of White residents is held.
 */
export function disproportionality(
  byEthnicity: readonly SeriesOfMeasure[],
  to: Month,
  from: Month = monthPlus(to, -11),
): Disproportionality | null {
  const totals = byEthnicity.map((series) => ({ series, total: totalOver(series, { from, to }) }));
  const [first] = totals;
  if (first === undefined || totals.some(({ total }) => !total.complete)) return null;
  const groups = totals.flatMap(({ series, total }) => groupOf(series, total));
  const white = groups.find(({ category }) => category === reference);
  if (white === undefined) return null;
  const searches = totals.reduce((sum, { total }) => sum + (total.numerator ?? 0), 0);
  const unknown = totals.find(({ series }) => series.by?.category === notStated)?.total.numerator ?? 0;
  const base = totals.flatMap(({ series, total }) => residentsFor(series.populations, total) ?? [])[0];
  return {
    period: { from: first.total.from, to },
    searches,
    notStated: unknown,
    notStatedShare: searches === 0 ? 0 : (100 * unknown) / searches,
    groups: withMinorities(groups).map((group) => against(white, group, unknown)),
    populationAsAt: base?.asAt ?? '',
    populationSource: base?.source ?? '',
  };
}

function groupOf(series: SeriesOfMeasure, total: WindowTotal): Group[] {
  const residents = residentsFor(series.populations, total)?.residents ?? 0;
  const category = series.by?.category ?? '';
  return residents === 0 || total.numerator === null
    ? []
    : [{ category, searches: total.numerator, residents }];
}

function withMinorities(groups: readonly Group[]): Group[] {
  const others = groups.filter(({ category }) => category !== reference);
  if (others.length < 2) return [...groups];
  const sum = (of: (group: Group) => number) => others.reduce((total, group) => total + of(group), 0);
  const together = {
    category: minorityGroups,
    searches: sum((g) => g.searches),
    residents: sum((g) => g.residents),
  };
  return [...groups, together];
}

function against(white: Group, group: Group, unknown: number): DisproportionalityGroup {
  const { value, lower, upper } = ratePer(group.searches, group.residents);
  const common = { ...group, per1000: { value, lower, upper } };
  if (group.category === reference) {
    return { ...common, ...noRatio };
  }
  const found = poissonRatioTest(group.searches, white.searches, group.residents, white.residents);
  return {
    ...common,
    ratio: found.ratio,
    ratioLower: found.ratio === null ? null : found.lower,
    ratioUpper: found.ratio === null ? null : found.upper,
    p: found.p,
    ratioIfNotStatedWhite: ratioOf(group, { ...white, searches: white.searches + unknown }),
    ratioIfNotStatedGroup: ratioOf({ ...group, searches: group.searches + unknown }, white),
  };
}

const noRatio = {
  ratio: null,
  ratioLower: null,
  ratioUpper: null,
  p: null,
  ratioIfNotStatedWhite: null,
  ratioIfNotStatedGroup: null,
};

const ratioOf = (group: Group, white: Group): number | null =>
  white.searches === 0 ? null : group.searches / group.residents / (white.searches / white.residents);
