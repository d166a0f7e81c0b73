import { outlineInBox, polyText } from './area-outline.ts';
import { boxAround, inBox, type Boundary, type Box, type Point } from './boundary.ts';
import { isFailure, type Fetched } from './fetched.ts';

/** Halving more often than this gives tiles smaller than a town centre: the service is down, not the area too large. */
const mostHalvings = 14;

/** A box of the plane and how often the whole was halved to get it. */
export interface Tile extends Box {
  halvings: number;
}

export interface Gathered<T> {
  rows: T[];
  /** The tiles that were small enough; the next month starts from them. */
  tiles: Tile[];
}

/** The one tile to start from: the box around a boundary, a little larger so that its edge is inside. */
export function wholeTile(boundary: Boundary): Tile {
  const box = boxAround(boundary.flatMap(({ outer }) => outer));
  const edge = 0.001;
  return {
    west: box.west - edge,
    south: box.south - edge,
    east: box.east + edge,
    north: box.north + edge,
    halvings: 0,
  };
}

/**
 * Asks for an area tile by tile, halving each tile that the service calls too large.
 * A row is taken from the one tile in which its point lies, so nothing is counted twice;
 * a row whose point cannot be read is taken from wherever it comes.
 */
export async function gatherByTiles<T>(
  boundary: Boundary,
  start: readonly Tile[],
  ask: (poly: string) => Promise<Fetched<T[]>>,
  pointOf: (row: T) => Point | undefined,
): Promise<Fetched<Gathered<T>>> {
  const waiting = start.toReversed();
  const gathered: Gathered<T> = { rows: [], tiles: [] };
  for (let tile = waiting.pop(); tile !== undefined; tile = waiting.pop()) {
    const outline = outlineInBox(boundary, widened(tile));
    if (outline === undefined) continue;
    const answer = await ask(polyText(outline));
    if (isFailure(answer)) {
      if (answer.failed !== 'too-large' || tile.halvings >= mostHalvings) return answer;
      waiting.push(...halves(tile));
      continue;
    }
    for (const row of answer.value) if (belongsTo(tile, pointOf(row))) gathered.rows.push(row);
    gathered.tiles.push(tile);
  }
  return { value: gathered };
}

const belongsTo = (tile: Tile, point: Point | undefined): boolean =>
  point === undefined || inBox(point, tile);

/** Asks a little beyond a tile (about 50 m), so that rounding loses no point on a shared side. Degrees. */
function widened({ west, south, east, north }: Tile): Box {
  const rim = 0.0005;
  return { west: west - rim, south: south - rim, east: east + rim, north: north + rim };
}

/** Halves a tile across its longer side, measured on the ground: a degree of longitude is shorter by the cosine of the latitude. */
function halves(tile: Tile): [Tile, Tile] {
  const halvings = tile.halvings + 1;
  const middleX = (tile.west + tile.east) / 2;
  const middleY = (tile.south + tile.north) / 2;
  const width = (tile.east - tile.west) * Math.cos((middleY * Math.PI) / 180);
  return width > tile.north - tile.south
    ? [
        { ...tile, east: middleX, halvings },
        { ...tile, west: middleX, halvings },
      ]
    : [
        { ...tile, north: middleY, halvings },
        { ...tile, south: middleY, halvings },
      ];
}
