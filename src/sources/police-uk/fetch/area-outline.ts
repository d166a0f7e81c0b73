import type { Boundary, Box, Point, Ring } from './boundary.ts';

/**
 * A simple outline that covers the part of a boundary inside a box, or undefined when there is none:
 * the convex hull of the outer rings cut off at the box. It has few corners, so requests stay short,
 * and it never leaves out a part of the boundary; what lies beyond is dropped after the answer.
 */
export function outlineInBox(boundary: Boundary, box: Box): Ring | undefined {
  const hull = convexHull(boundary.flatMap(({ outer }) => cutToBox(outer, box)));
  return hull.length < 3 ? undefined : hull;
}

interface Side {
  within(point: Point): boolean;
  crossing(a: Point, b: Point): Point;
}

const alongX = (x: number, [ax, ay]: Point, [bx, by]: Point): Point => [
  x,
  ay + ((by - ay) * (x - ax)) / (bx - ax),
];
const alongY = (y: number, [ax, ay]: Point, [bx, by]: Point): Point => [
  ax + ((bx - ax) * (y - ay)) / (by - ay),
  y,
];

const sidesOf = ({ west, south, east, north }: Box): Side[] => [
  { within: ([x]) => x >= west, crossing: (a, b) => alongX(west, a, b) },
  { within: ([x]) => x <= east, crossing: (a, b) => alongX(east, a, b) },
  { within: ([, y]) => y >= south, crossing: (a, b) => alongY(south, a, b) },
  { within: ([, y]) => y <= north, crossing: (a, b) => alongY(north, a, b) },
];

/** Cuts a ring off at the four sides of a box, one after the other (Sutherland and Hodgman, 1974). */
function cutToBox(ring: Ring, box: Box): Ring {
  return sidesOf(box).reduce<Ring>((points, side) => {
    const kept: Point[] = [];
    let before = points.at(-1);
    for (const here of points) {
      if (before !== undefined && side.within(before) !== side.within(here))
        kept.push(side.crossing(before, here));
      if (side.within(here)) kept.push(here);
      before = here;
    }
    return kept;
  }, ring);
}

/** The convex hull, by the monotone chain of Andrew (1979). */
export function convexHull(points: readonly Point[]): Ring {
  const sorted = points.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]);
  return [...chain(sorted), ...chain(sorted.toReversed())];
}

function chain(sorted: readonly Point[]): Point[] {
  const hull: Point[] = [];
  for (const point of sorted) {
    while (hull.length >= 2 && !turnsLeft(hull.at(-2), hull.at(-1), point)) hull.pop();
    hull.push(point);
  }
  return hull.slice(0, -1);
}

function turnsLeft(a: Point | undefined, b: Point | undefined, c: Point): boolean {
  if (a === undefined || b === undefined) return true;
  return (b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0]) > 0;
}

/** The `poly` parameter of the API: `lat,lng:lat,lng:…`, six decimals as the service itself gives (about 0.1 m). */
export const polyText = (outline: Ring): string =>
  outline.map(([x, y]) => `${y.toFixed(6)},${x.toFixed(6)}`).join(':');
