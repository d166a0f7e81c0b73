import { z } from 'zod';
import type { Boundary, Polygon } from './boundary.ts';

const position = z.tuple([z.number(), z.number()], z.number());
const rings = z.array(z.array(position).min(4)).min(1);
const geometry = z.discriminatedUnion('type', [
  z.object({ type: z.literal('Polygon'), coordinates: rings }),
  z.object({ type: z.literal('MultiPolygon'), coordinates: z.array(rings) }),
]);
const feature = z.object({
  type: z.literal('Feature'),
  properties: z.record(z.string(), z.unknown()).nullable(),
  geometry,
});
const collection = z.object({ type: z.literal('FeatureCollection'), features: z.array(feature).min(1) });
const geojson = z.union([collection, feature, geometry]);

/**
 * The polygons of a GeoJSON text (RFC 7946), or what is wrong with it.
 * `area` picks the features one of whose properties is that code or name; without it all are taken.
 */
export function geojsonBoundary(text: string, area: string | undefined): Boundary | { wrong: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { wrong: 'is not JSON' };
  }
  const parsed = geojson.safeParse(read);
  if (!parsed.success) return { wrong: 'is not a GeoJSON file of polygons' };
  const found = featuresOf(parsed.data).filter(({ properties }) => isArea(properties, area));
  if (found.length === 0) return { wrong: `has no area "${area}"` };
  return found.flatMap((one) => polygonsOf(one.geometry));
}

type Feature = Pick<z.infer<typeof feature>, 'properties' | 'geometry'>;

function featuresOf(read: z.infer<typeof geojson>): Feature[] {
  if (read.type === 'FeatureCollection') return read.features;
  return read.type === 'Feature' ? [read] : [{ properties: null, geometry: read }];
}

const isArea = (properties: Feature['properties'], area: string | undefined): boolean =>
  area === undefined || Object.values(properties ?? {}).includes(area);

function polygonsOf(found: z.infer<typeof geometry>): Polygon[] {
  const polygons = found.type === 'Polygon' ? [found.coordinates] : found.coordinates;
  return polygons.map(([outer = [], ...holes]) => ({
    outer: outer.map(([x, y]) => [x, y] as const),
    holes: holes.map((hole) => hole.map(([x, y]) => [x, y] as const)),
  }));
}
