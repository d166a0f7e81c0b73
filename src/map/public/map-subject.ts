import type { Figures, MeasureDefinition } from '../../measures/index.ts';
import { figuresOf } from '../../measures/public-index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Visit } from '../../site/index.ts';
import type { MapCells } from '../map-cells.ts';
import { cellsIn, hasBoundaries, mappedMeasures, type Grid } from '../published-reads.ts';

/** What a map is of, and what else there are maps of. */
export interface MapSubject {
  figures: Figures;
  definition: MeasureDefinition;
  grid: Grid;
  cells: MapCells;
  /** Every measure with a map. */
  measures: readonly MeasureDefinition[];
  /** Grids that this measure can be drawn on. */
  grids: readonly Grid[];
}

/** Path of a map; hexagons have the shorter address. */
export const mapPath = (measure: string, grid: Grid): string =>
  grid === 'hexagon' ? `/map/${measure}` : `/map/${measure}/small-areas`;

/** What an address under /map is about; undefined when there is nothing to map at all. */
export async function mapSubject(
  visit: Visit,
  db: PublishedDb,
  { measure, grid: asked }: Record<string, string>,
): Promise<MapSubject | { notFound: string } | undefined> {
  const figures = await figuresOf(db, visit);
  if (figures === undefined || visit.lastMonth === null) return undefined;
  const mapped = await mappedMeasures(db, figures, visit.lastMonth);
  const [first] = mapped;
  if (first === undefined)
    return measure === undefined ? undefined : { notFound: 'There is no map at this address.' };
  const found =
    measure === undefined
      ? (mapped.find(({ definition }) => definition.id === 'recorded-crime') ?? first)
      : mapped.find(({ definition }) => definition.id === measure);
  const drawable = (await hasBoundaries(db, figures.round.edition)) || found?.grids.has('hexagon') === false;
  const grids = (['hexagon', 'lsoa'] as const).filter(
    (grid) => found?.grids.has(grid) === true && (grid === 'hexagon' || drawable),
  );
  const grid = asked === 'small-areas' ? grids.find((one) => one === 'lsoa') : grids[0];
  const to = grid && found?.grids.get(grid);
  if (found === undefined || grid === undefined || to === undefined)
    return { notFound: 'There is no map at this address.' };
  const { definition } = found;
  return {
    figures,
    definition,
    grid,
    grids,
    cells: await cellsIn(db, figures, { definition, grid, to }),
    measures: mapped.map((one) => one.definition),
  };
}
