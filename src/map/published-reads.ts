import {
  cutSeries,
  lastMonthOf,
  mapMonths,
  monthPlus,
  monthsBetween,
  readingAt,
  seriesIn,
  type Area,
  type Figures,
  type MeasureDefinition,
  type Month,
  type Reading,
} from '../measures/index.ts';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import { mapCells, type MapCells } from './map-cells.ts';
import { nearCells } from './near-cells.ts';

export type Grid = 'hexagon' | 'lsoa';

/** Which measures have a map on which grid, and up to which month. */
export async function mappedMeasures(
  db: PublishedDb,
  figures: Figures,
  lastMonth: Month,
): Promise<{ definition: MeasureDefinition; grids: ReadonlyMap<Grid, Month> }[]> {
  const rows = await db
    .selectFrom('published.map_month')
    .select(['measure', 'grid', ({ fn }) => fn.max('month').as('last')])
    .where('round', '=', figures.round.id)
    .where('month', '<=', lastMonth)
    .groupBy(['measure', 'grid'])
    .execute();
  return figures.measures.flatMap((definition) => {
    const own = rows.filter(({ measure }) => measure === definition.id);
    return own.length === 0
      ? []
      : [{ definition, grids: new Map(own.map(({ grid, last }) => [grid, last])) }];
  });
}

/** The twelve months of a map that end in a month, or as many of them as the grid has. */
export async function cellsIn(
  db: PublishedDb,
  figures: Figures,
  { definition, grid, to }: { definition: MeasureDefinition; grid: Grid; to: Month },
): Promise<MapCells> {
  const from = monthPlus(to, -11);
  const months = await mapMonths(db, figures, { measure: definition.id, grid, from, to });
  const first = months[0]?.month ?? from;
  const cells = mapCells(months, { from: first, to, months: monthsBetween(first, to).length }, definition);
  return grid === 'hexagon' ? { ...cells, near: nearCells(cells.cells) } : cells;
}

export interface BoundaryShape {
  code: string;
  name: string;
  polygons: [number, number][][][];
}

/** The boundaries of an edition: areas to shade, or outlines to draw over them. */
export async function boundariesIn(
  db: PublishedDb,
  edition: number,
  kind: 'area' | 'outline',
): Promise<BoundaryShape[]> {
  const rows = await db
    .selectFrom('published.boundary')
    .select(['code', 'name', 'geometry'])
    .where('edition', '=', edition)
    .where('kind', '=', kind)
    .orderBy('code')
    .execute();
  return rows.map(({ code, name, geometry }) => ({ code, name, polygons: geometry }));
}

/** Whether a map of small areas can be drawn. */
export const hasBoundaries = async (db: PublishedDb, edition: number): Promise<boolean> =>
  (await db
    .selectFrom('published.boundary')
    .select('code')
    .where('edition', '=', edition)
    .where('kind', '=', 'area')
    .limit(1)
    .executeTakeFirst()) !== undefined;

/** The same measure by local authority over the same twelve months: the map in numbers. */
export async function authoritiesIn(
  db: PublishedDb,
  figures: Figures,
  { definition, to }: { definition: MeasureDefinition; to: Month },
): Promise<{ area: Area; reading: Reading }[]> {
  const areas = figures.areas.filter(({ kind }) => kind === 'local-authority');
  if (areas.length === 0) return [];
  const series = await seriesIn(db, figures, {
    measure: definition.id,
    area: areas.map(({ code }) => code),
  });
  return areas.flatMap((area) => {
    const found = series.find((one) => one.area.code === area.code);
    const cut = found && cutSeries(found, to);
    if (cut === undefined || cut.numerators.length === 0) return [];
    return [{ area, reading: readingAt(cut, '12-months', lastMonthOf(cut), figures.rules) }];
  });
}
