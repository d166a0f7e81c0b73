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

/** Columns shared by street and outcomes files. `spot` says what its place and its point are. */
export const placeColumns = [
  ...coordinates,
  { name: 'location', sql: raw('Location') },
  { name: 'lsoa', sql: 'spot.lsoa' },
  { name: 'lsoa_given', sql: raw('LSOA code') },
  { name: 'lsoa_name', sql: raw('LSOA name') },
  { name: 'local_authority', sql: 'spot.local_authority' },
] as const;

const lsoaName = `coalesce(${raw('LSOA name')}, '')`;

export const lsoaPlaces = {
  code: raw('LSOA code'),
  name: lsoaName,
  authority: authorityOfLsoaName('name'),
} as const;
export const pointColumns = { longitude, latitude } as const;

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
  { name: 'local_authorities', sql: 'local_authority', where: 'local_authority is not null', of: 'spot' },
  {
    name: 'lsoa_codes',
    sql: `coalesce(kind, 'not in the lookup')`,
    where: 'code is not null and (select count(*) from lsoa_lookup) > 0',
    of: 'spot',
  },
] as const;
