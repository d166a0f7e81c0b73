import { raw } from '../table-format.ts';

const longitude = `nullif(try_cast(${raw('Longitude')} as double), 0)`;
const latitude = `nullif(try_cast(${raw('Latitude')} as double), 0)`;

/** Where a record is: an empty or zero coordinate is no location. */
export const coordinates = [
  { name: 'longitude', sql: longitude },
  { name: 'latitude', sql: latitude },
] as const;

/** The local authority inside an LSOA name: without its numbered tail and a leading "The". */
export const authorityOfLsoaName = (name: string): string =>
  `regexp_replace(regexp_replace(${name}, ' [0-9]{3}[A-Z]+$', ''), '^The ', '')`;

/** Columns shared by street and outcomes files. `place` maps a code as given, `cell` a point to its hexagon. */
export const placeColumns = [
  ...coordinates,
  { name: 'location', sql: raw('Location') },
  { name: 'lsoa', sql: `coalesce(place.lsoa, ${raw('LSOA code')})` },
  { name: 'lsoa_given', sql: raw('LSOA code') },
  { name: 'lsoa_name', sql: raw('LSOA name') },
  { name: 'local_authority', sql: 'place.local_authority' },
] as const;

const lsoaName = `coalesce(${raw('LSOA name')}, '')`;

/** The distinct places of a file, from which its `place` table is made. */
export const lsoaPlaces = {
  code: raw('LSOA code'),
  name: lsoaName,
  authority: authorityOfLsoaName('name'),
} as const;
export const pointColumns = { longitude, latitude } as const;

/** Rows without a place find the empty one, so that no row is left over. */
export const placeJoin = `left join place on place.code is not distinct from ${raw('LSOA code')} and place.name = ${lsoaName}`;
export const cellJoin = `left join cell on cell.longitude is not distinct from ${longitude} and cell.latitude is not distinct from ${latitude}`;

const notNumber = (column: string, low: number, high: number) =>
  `${raw(column)} is not null and not coalesce(try_cast(${raw(column)} as double) between ${low} and ${high}, false)`;

/** Coordinates that are no number, or far outside the United Kingdom's seas; 0 stands for "none". */
export const impossiblePlaces = [
  {
    where: notNumber('Longitude', -20, 10),
    says: `'the longitude "' || ${raw('Longitude')} || '" is not a place in the United Kingdom'`,
  },
  {
    where: `${notNumber('Latitude', 45, 65)} and not coalesce(try_cast(${raw('Latitude')} as double) = 0, false)`,
    says: `'the latitude "' || ${raw('Latitude')} || '" is not a place in the United Kingdom'`,
  },
] as const;

/** What is counted of places in every file that has them. */
export const placeCounts = [
  { name: 'no_location', sql: 'count(*) filter (longitude is null or latitude is null)' },
  { name: 'no_lsoa', sql: 'count(*) filter (lsoa_given is null)' },
] as const;

/** How the LSOA codes stand to the lookup, where one is given. */
export const lsoaTexts = [
  { name: 'local_authorities', sql: 'local_authority', where: 'local_authority is not null', of: 'place' },
  {
    name: 'lsoa_codes',
    sql: `coalesce((select l.kind from lsoa_lookup l where l.code = place.code), 'not in the lookup')`,
    where: 'place.code is not null and (select count(*) from lsoa_lookup) > 0',
    of: 'place',
  },
] as const;
