import type { Boundary, Point, Ring } from './boundary.ts';

/**
 * The polygons of a KML text (OGC 12-007r2), such as the force boundaries that data.police.uk offers,
 * or what is wrong with it. Only polygons are read; a KML of points or lines is refused.
 */
export function kmlBoundary(text: string): Boundary | { wrong: string } {
  const polygons = elements(text, 'Polygon').map((polygon) => ({
    outer: elements(polygon, 'outerBoundaryIs').flatMap(ringsOf)[0] ?? [],
    holes: elements(polygon, 'innerBoundaryIs').flatMap(ringsOf),
  }));
  if (polygons.length === 0) return { wrong: 'has no polygon' };
  const broken = polygons.some(({ outer, holes }) => [outer, ...holes].some((ring) => !isRing(ring)));
  return broken ? { wrong: 'has a polygon whose coordinates cannot be read' } : polygons;
}

/** The contents of each element of a name; polygons hold no polygons, so the nearest end tag is the right one. */
const elements = (text: string, name: string): string[] =>
  [...text.matchAll(new RegExp(`<(?:\\w+:)?${name}\\b[^>]*>([^]*?)</(?:\\w+:)?${name}\\s*>`, 'g'))].map(
    ([, inner]) => inner ?? '',
  );

const ringsOf = (text: string): Ring[] => elements(text, 'coordinates').map(ringOf);

/** `lng,lat[,height]` separated by white space. */
const ringOf = (coordinates: string): Ring =>
  coordinates
    .trim()
    .split(/\s+/)
    .map((corner): Point => {
      const [x, y] = corner.split(',').map(Number);
      return [x ?? NaN, y ?? NaN];
    });

const isRing = (ring: Ring): boolean =>
  ring.length >= 3 && ring.every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);
