import { areaNameKey, successorOf } from '../../bodies/index.ts';
import { sqlName, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import type { Reconciliation, RoundArea, SourceReconciliation } from '../reconciliation.ts';
import { parquetOf } from './open-bases.ts';
import { cubeOf, placeColumn } from './level.ts';
import { releasesOf } from './releases-of.ts';
import type { Basis, RoundInput } from './round-input.ts';

/** How many records of a basis lie in each place, as its rows name it, and how many rows repeat another. */
interface PlaceCount {
  place: string | null;
  records: number;
  repeats: number;
}

export interface Places {
  /** Area of each place that is named in a basis. */
  areaOf: ReadonlyMap<string, string>;
  /** Local authorities that were found in the records, because the body folder names none. */
  found: RoundArea[];
  reconciliation: Omit<Reconciliation, 'breakdowns'>;
}

/** A place with less than this share of the force's records is a neighbour's, not the force's. */
const leastShare = 0.01;

/**
 * Matches the places that records name to areas: by code, by name as people vary it, or by the name of what has
 * become of a district. Where the body folder has
 * no local authorities, those with at least 1% of the records become areas. The rest is elsewhere; the
 * reconciliation shows that areas, elsewhere and no location add up to the force's total. `cubed` are the bases that
 * have a cube by area, which is quicker to count.
 */
export async function resolvePlaces(
  db: DuckDb,
  bases: readonly Basis[],
  cubed: ReadonlySet<Basis>,
  input: RoundInput,
): Promise<Places> {
  const counted = await Promise.all(
    bases.map(async (basis) => {
      const rows = cubed.has(basis) ? cubeOf('by_area', basis) : parquetOf(basis);
      return { basis, places: await countPlaces(db, basis, rows) };
    }),
  );
  const named = input.areas.filter(({ kind }) => kind === 'local-authority');
  const found =
    named.length > 0 ? [] : counted.flatMap(({ places }) => authoritiesIn(places, input.force.area));
  const areas = [
    ...named,
    ...found.filter((area, at) => found.findIndex(({ code }) => code === area.code) === at),
  ];
  const byKey = new Map(
    areas.flatMap(({ code, name }) => [[code, code] as const, [areaNameKey(name), code] as const]),
  );
  const merged = (place: string) => byKey.get(areaNameKey(successorOf(place) ?? place));
  const areaOf = new Map<string, string>();
  for (const place of new Set(counted.flatMap(({ places }) => places.map((one) => one.place)))) {
    const code =
      place === null ? undefined : (byKey.get(place) ?? byKey.get(areaNameKey(place)) ?? merged(place));
    if (place !== null && code !== undefined) areaOf.set(place, code);
  }
  const sources = counted.map(({ basis, places }) => reconcile(basis, places, areaOf));
  const kept = areas.slice(named.length);
  return { areaOf, found: kept, reconciliation: { areas: kept.map(asFound), sources } };
}

const asFound = ({ code, name }: RoundArea) => ({ code, name, kind: 'local-authority' as const });

function countPlaces(db: DuckDb, basis: Basis, rows: string): Promise<PlaceCount[]> {
  const column = placeColumn('by_area', basis);
  const place = column === undefined ? 'null' : `cast(${sqlName(column)} as varchar)`;
  return db.rows<PlaceCount>(`select ${place} as place,
      coalesce(sum(records) filter (not duplicate), 0)::bigint as records, coalesce(sum(records) filter (duplicate), 0)::bigint as repeats
    from ${rows} group by all order by records desc`);
}

function authoritiesIn(places: readonly PlaceCount[], force: string): RoundArea[] {
  const total = places.reduce((sum, { records }) => sum + records, 0);
  return places.flatMap(({ place, records }) => {
    if (place === null || records < leastShare * total) return [];
    return [
      {
        code: `la:${areaNameKey(place).replaceAll(' ', '-')}`,
        name: place,
        kind: 'local-authority',
        parent: force,
      },
    ];
  });
}

function reconcile(
  basis: Basis,
  places: readonly PlaceCount[],
  areaOf: ReadonlyMap<string, string>,
): SourceReconciliation {
  const sum = (wanted: (place: string | null) => boolean) =>
    places.filter(({ place }) => wanted(place)).reduce((total, { records }) => total + records, 0);
  const outside = places.flatMap(({ place, records }) =>
    place === null || areaOf.has(place) || records === 0 ? [] : [{ name: place, records }],
  );
  return {
    source: basis.id,
    generated: basis.generated,
    releases: releasesOf([basis]),
    placed: placeColumn('by_area', basis) !== undefined,
    from: basis.months[0] ?? '',
    to: basis.months.at(-1) ?? '',
    total: sum(() => true),
    repeats: places.reduce((total, { repeats }) => total + repeats, 0),
    inAreas: sum((place) => place !== null && areaOf.has(place)),
    outside: sum((place) => place !== null && !areaOf.has(place)),
    withoutLocation: sum((place) => place === null),
    outsideNames: outside.slice(0, 10),
  };
}
