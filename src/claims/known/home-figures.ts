import {
  lastMonthOf,
  loadFigures,
  measureOf,
  monthsBetween,
  periodOf,
  seriesIn,
  totalOver,
  valueOf,
  windows,
  wordsOf,
  type Area,
  type Figures,
  type Observation,
  type SeriesOfMeasure,
} from '../../measures/index.ts';
import { figurePath } from '../../measures/public-index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { KnownFigure } from '../claim.ts';

type Named = Parameters<typeof wordsOf>[0];

/**
 * Every published reading of whole measures, and every figure that others reported, as figures that claims can be held
 * against; each says where it comes from. Empty before anything is published.
 */
export async function homeFigures(db: PublishedDb): Promise<KnownFigure[]> {
  const figures = await loadFigures(db);
  if (figures === undefined) return [];
  const series = await seriesIn(db, figures, {});
  return [
    ...series.flatMap((one) => readingsOf(figures, one)),
    ...figures.observations.flatMap((one) => reportedOf(figures, one)),
  ];
}

function readingsOf({ round }: Figures, series: SeriesOfMeasure): KnownFigure[] {
  const { definition, area, releases } = series;
  const isShare = definition.kind === 'share';
  const shared = {
    ...namesOf(definition, area),
    unit: definition.unit,
    decimals: isShare ? 1 : 0,
  };
  const made = series.provenance === 'generated' ? ', generated records' : '';
  const rests = `${releases.map((release) => `release ${release}`).join(', ')}${made}`;
  const ends = monthsBetween(series.firstMonth, lastMonthOf(series));
  return ends.flatMap((to) =>
    windows.flatMap((window) => {
      const { from, numerator, denominator } = totalOver(series, periodOf(window, to));
      const value = valueOf(numerator, denominator, isShare);
      if (value === null) return [];
      const path = figurePath({ round: round.id, measure: definition.id, area: area.code, window, to });
      return [{ ...shared, from, to, window, value, provenance: `reading ${path} (${rests})` }];
    }),
  );
}

/** What others reported of a whole area without a qualifier, for whole months. */
function reportedOf(figures: Figures, one: Observation): KnownFigure[] {
  const definition = measureOf(figures, one.measure);
  const area = figures.areas.find(({ code }) => code === one.area);
  const { value, starts, ends, qualifier, dimension } = one;
  if (definition === undefined || area === undefined || value === null || starts === null) return [];
  if (qualifier !== '' || dimension !== '') return [];
  const line = one.line === null ? '' : `, line ${one.line}`;
  return [
    {
      ...namesOf(definition, area),
      from: starts.slice(0, 7),
      to: ends.slice(0, 7),
      window: one.period_kind,
      value,
      unit: definition.unit,
      decimals: String(value).split('.')[1]?.length ?? 0,
      provenance: `the figure reported in ${one.document}${line}`,
    },
  ];
}

/** Areas go by their whole name: a shorter one may be another area's ("Warrington" is not its policing unit). */
const namesOf = (definition: Named & { id: string; synonyms: string[] }, area: Pick<Area, 'name'>) => ({
  measure: definition.id,
  title: definition.title,
  synonyms: [wordsOf(definition).noun, ...definition.synonyms],
  areas: [area.name],
});
