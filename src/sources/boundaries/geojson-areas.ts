import { z } from 'zod';
import type { Position } from '../../platform/geometry/simplify-ring.ts';

const position = z.tuple([z.number(), z.number()], z.number());
const polygon = z.array(z.array(position).min(4)).min(1);
const feature = z.object({
  properties: z.record(z.string(), z.unknown()),
  geometry: z.discriminatedUnion('type', [
    z.object({ type: z.literal('Polygon'), coordinates: polygon }),
    z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(polygon).min(1) }),
  ]),
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature).min(1) });

/** An area with its polygons: rings of [longitude, latitude], the outer ring first. */
export interface BoundaryArea {
  code: string;
  name: string;
  polygons: Position[][][];
}

/** The areas of a GeoJSON text (RFC 7946) by the properties that hold their code and name, or what is wrong. */
export function geojsonAreas(
  text: string,
  { code, name }: { code: string; name: string },
): BoundaryArea[] | { wrong: string } {
  const read = parsed(text);
  if (read === undefined) return { wrong: 'is not JSON' };
  const found = collection.safeParse(read);
  if (!found.success) return { wrong: 'is not a GeoJSON collection of polygons' };
  const { features } = found.data;
  const without = features.find(
    ({ properties }) => typeof properties[code] !== 'string' || typeof properties[name] !== 'string',
  );
  if (without !== undefined) return { wrong: `has an area without the properties ${code} and ${name}` };
  if (!features.every(({ geometry }) => onEarth(geometry))) {
    return { wrong: 'has coordinates that are not longitude and latitude' };
  }
  return features.map(({ properties, geometry }) => ({
    code: properties[code] as string,
    name: properties[name] as string,
    polygons: polygonsOf(geometry),
  }));
}

type Geometry = z.infer<typeof feature>['geometry'];

const polygonsOf = (geometry: Geometry): Position[][][] =>
  (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates).map((rings) =>
    rings.map((ring) => ring.map(([x, y]) => [x, y] as const)),
  );

const onEarth = (geometry: Geometry): boolean =>
  polygonsOf(geometry)
    .flat(2)
    .every(([x, y]) => Math.abs(x) <= 180 && Math.abs(y) <= 90);

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
