/** A place as longitude and latitude in degrees (WGS 84). */
export type Point = readonly [longitude: number, latitude: number];
/** A closed line; the last point need not repeat the first. */
export type Ring = readonly Point[];
export interface Polygon {
  outer: Ring;
  holes: readonly Ring[];
}
/** An area bounded by one or more polygons: a force, or all its LSOAs. */
export type Boundary = readonly Polygon[];

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** The smallest box around some points; throws when there are none. */
export function boxAround(points: Iterable<Point>): Box {
  const box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [x, y] of points) {
    box.west = Math.min(box.west, x);
    box.east = Math.max(box.east, x);
    box.south = Math.min(box.south, y);
    box.north = Math.max(box.north, y);
  }
  if (box.west === Infinity) throw new Error('a box needs at least one point');
  return box;
}

/** Whether a point lies in a box: its west and south sides belong to it, its east and north sides to the next. */
export const inBox = ([x, y]: Point, box: Box): boolean =>
  x >= box.west && x < box.east && y >= box.south && y < box.north;

/** Makes the test whether a point lies inside a boundary: in an outer ring and in none of its holes. */
export function insideOf(boundary: Boundary): (point: Point) => boolean {
  const boxed = boundary.map((polygon) => ({ polygon, box: boxAround(polygon.outer) }));
  return (point) =>
    boxed.some(
      ({ polygon, box }) =>
        inBox(point, box) &&
        inRing(point, polygon.outer) &&
        !polygon.holes.some((hole) => inRing(point, hole)),
    );
}

/** Counts how often a line from the point to the east crosses the ring: odd means inside. */
function inRing([x, y]: Point, ring: Ring): boolean {
  let inside = false;
  let [beforeX, beforeY] = ring.at(-1) ?? [NaN, NaN];
  for (const [hereX, hereY] of ring) {
    if (hereY > y !== beforeY > y && x < ((beforeX - hereX) * (y - hereY)) / (beforeY - hereY) + hereX) {
      inside = !inside;
    }
    [beforeX, beforeY] = [hereX, hereY];
  }
  return inside;
}
