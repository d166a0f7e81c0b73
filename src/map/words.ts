import { showCount, showNumber, showPeriod } from '../measures/index.ts';
import { smallest, type MapCells } from './map-cells.ts';
import type { Grid } from './published-reads.ts';

/** "12 months to June 2023", or the months that the map has. */
export const mapPeriod = ({ from, to, months }: Pick<MapCells, 'from' | 'to' | 'months'>): string =>
  showPeriod({ from, to, window: months === 12 ? '12-months' : 'year-to-date' });

export const gridWords: Record<Grid, { one: string; many: string; about: string }> = {
  hexagon: {
    one: 'cell',
    many: 'cells',
    about:
      'Each cell is a hexagon of about 0.7 square kilometres, some 900 metres across, and all are of one size.',
  },
  lsoa: {
    one: 'small area',
    many: 'small areas',
    about:
      'Each area is an LSOA of the census of 2021, with about 1,500 residents. Areas in the country are large and look important; most people live in small ones.',
  },
};

/** How far the records keep together: "Half of the 73,700 crimes lie in 97 of 1,689 cells". */
export function concentration({ cells, located }: MapCells, grid: Grid, many: string): string {
  const sorted = cells.map(({ count }) => count).toSorted((a, b) => b - a);
  let [sum, needed] = [0, 0];
  while (sum * 2 < located && needed < sorted.length) sum += sorted[needed++] ?? 0;
  return `Half of the ${showCount(located)} ${many} lie in ${showCount(needed)} of ${showCount(cells.length)} ${gridWords[grid].many}`;
}

export const withheldWords = `1 to ${smallest - 1}: not shown`;

/** What a map of open data cannot show. */
export const caveats: readonly string[] = [
  'The records do not say where a crime happened. Each was moved to the nearest of about 750,000 points on the map before it was published: the middle of a street, a public place, a station or a shopping area. Near the edge of a cell a record can lie in the next one.',
  'Some points stand for a place, such as a police station or a hospital, to which records are attached when nothing better is known. A dark cell need not be a dangerous one.',
  'Dark cells are mostly where many people are: town centres, stations, shops. The map counts records and does not divide by how many people are there, because nobody knows that number.',
  'A cell without colour has no records in the period. It may also be where nobody lives.',
  `In maps of sensitive offences, cells with 1 to ${smallest - 1} records are hatched and their numbers are not given.`,
];

/** "0.8%", "less than 0.1%". */
export const showShare = (part: number, whole: number): string => {
  const share = whole === 0 ? 0 : (100 * part) / whole;
  return share > 0 && share < 0.1 ? 'less than 0.1%' : `${showNumber(share, share === 0 ? 0 : 1)}%`;
};
