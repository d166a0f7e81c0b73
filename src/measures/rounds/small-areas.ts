import { sqlName, sqlText, type DuckDb } from '../../platform/duckdb/open-duckdb.ts';
import type { Membership, RoundInput, WardLookup } from './round-input.ts';

/**
 * The LSOAs of every area smaller than a local authority: an LSOA is its own, wards come from lookups, and an
 * area that lies in a ward or a local policing unit lends it its LSOAs. Areas that are not listed have none.
 */
export async function smallAreas(db: DuckDb, input: RoundInput): Promise<Membership[]> {
  const known = new Map(input.areas.map((area) => [area.code, area]));
  const own = input.areas.flatMap(({ code, kind }) => (kind === 'lsoa' ? [{ lsoa: code, area: code }] : []));
  const looked = await Promise.all((input.lookups ?? []).map((lookup) => wardsIn(db, lookup)));
  const given = [...(input.memberships ?? []), ...looked.flat()].filter(({ area }) => known.has(area));
  const lent = [...own, ...given].flatMap(({ lsoa, area }) => {
    const parent = known.get(known.get(area)?.parent ?? '');
    const takes = parent?.kind === 'local-policing-unit' || parent?.kind === 'ward';
    return takes ? [{ lsoa, area: parent.code }] : [];
  });
  const all = [...own, ...given, ...lent];
  return [...new Map(all.map((one) => [`${one.lsoa} ${one.area}`, one])).values()];
}

async function wardsIn(db: DuckDb, { file, columns }: WardLookup): Promise<Membership[]> {
  if (columns.ward_code === undefined) return [];
  const [lsoa, ward] = [sqlName(columns.lsoa_2021), sqlName(columns.ward_code)];
  return db.rows<Membership>(`select distinct ${lsoa} as lsoa, ${ward} as area
    from read_csv(${sqlText(file)}, header = true, all_varchar = true)
    where ${lsoa} is not null and ${ward} is not null`);
}
