import type { Selectable } from 'kysely';
import type { PublishedSchema } from '../../db/schema.ts';
import type { MeasureDefinition } from './definitions/measure-definition.ts';
import { areaOf, measureOf, type Figures } from './figures.ts';
import type { Residents, SeriesOfMeasure } from './readings/series-of-measure.ts';

export type SeriesRow = Selectable<PublishedSchema['published.reading_series']>;

/** A stored row as a series; undefined for a measure or an area that the round no longer speaks of. */
export function seriesOfRow(figures: Figures, row: SeriesRow): SeriesOfMeasure | undefined {
  const definition = measureOf(figures, row.measure);
  const area = areaOf(figures, row.area);
  const computation = figures.computations.get(row.measure);
  if (definition === undefined || area === undefined || computation === undefined) return undefined;
  const by = row.dimension === '' ? null : { dimension: row.dimension, category: row.category };
  return {
    definition,
    area: { code: area.code, name: area.name, kind: area.kind },
    by,
    firstMonth: row.first_month,
    numerators: row.numerators,
    denominators: row.denominators,
    provenance: computation.provenance,
    releases: releasesOf(figures, row) ?? computation.releases,
    populations: populationsOf(figures, definition, row),
  };
}

/** The releases of a breakdown that rests on another source than its measure; undefined for every other series. */
function releasesOf({ reconciliation }: Figures, row: SeriesRow): number[] | undefined {
  const other = reconciliation.breakdowns.find(
    ({ measure, dimension }) => measure === row.measure && dimension === row.dimension,
  );
  return other && reconciliation.sources.find(({ source }) => source === other.source)?.releases;
}

/** Residents to take a rate of: everybody in the area, or the members of the ethnic group that the series is of. */
function populationsOf(figures: Figures, definition: MeasureDefinition, row: SeriesRow): Residents[] {
  if (definition.kind !== 'count' || definition.rate_base === undefined) return [];
  const grouped = row.dimension !== '';
  if (grouped && (definition.rate_base === 'residents' || row.dimension !== 'ethnicity')) return [];
  const [dimension, category] = grouped ? [row.dimension, row.category] : ['', ''];
  return figures.populations
    .filter((one) => one.area === row.area && one.dimension === dimension && one.category === category)
    .map(({ as_at: asAt, residents, source }) => ({ asAt, residents, source }));
}
