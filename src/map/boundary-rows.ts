import type { Insertable } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import { sharedOutline } from '../platform/geometry/shared-outline.ts';
import { simplifyRing, type Position } from '../platform/geometry/simplify-ring.ts';
import type { BoundaryArea } from '../sources/index.ts';

type Row = Insertable<BaseSchema['boundary']>;

/** Degrees, about 45 metres: half a unit of the widest map of a force. */
const tolerance = 0.0004;

/** About a metre. */
const decimals = 5;

/** Areas as they are drawn, and the outline of the areas of each local authority together. */
export function boundaryRows(areas: readonly BoundaryArea[], edition: number): Row[] {
  const authorities = Map.groupBy(areas, ({ name }) => authorityOf(name));
  const outlines = [...authorities].flatMap(([name, members]) =>
    name === undefined ? [] : [{ name, polygons: outlineOf(members) }],
  );
  return [
    ...areas.map(({ code, name, polygons }) => row(edition, 'area', { code, name, polygons })),
    ...outlines.map(({ name, polygons }) => row(edition, 'outline', { code: name, name, polygons })),
  ];
}

/** "Halton 007A" is an LSOA of Halton; other areas name no authority. */
const authorityOf = (name: string): string | undefined => /^(.+) \d{3}[A-Z]$/.exec(name)?.[1];

const outlineOf = (members: readonly BoundaryArea[]): Position[][][] =>
  sharedOutline(members.flatMap(({ polygons }) => polygons.flat())).map((ring) => [ring]);

const row = (edition: number, kind: Row['kind'], { code, name, polygons }: BoundaryArea): Row => ({
  edition,
  kind,
  code,
  name,
  geometry: JSON.stringify(polygons.map((rings) => rings.map(drawn).filter((ring) => ring.length > 3))),
});

const drawn = (ring: readonly Position[]): Position[] =>
  simplifyRing(ring, tolerance).map(([x, y]) => [rounded(x), rounded(y)]);

const rounded = (degrees: number): number => Number(degrees.toFixed(decimals));
