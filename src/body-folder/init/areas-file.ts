import { populationYears, type Force } from '../../bodies/index.ts';

/** The first areas.csv: the force with its populations, ready for councils and policing units below it. */
export function areasFile({ area, areaName, residents }: Force): string {
  const header = ['code', 'name', 'kind', 'parent', ...populationYears.map((year) => `population_${year}`)];
  const force = [area, areaName, 'force', '', ...populationYears.map((_, at) => String(residents[at] ?? ''))];
  return [header, force].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/** A value as one cell of a CSV file. */
const csvCell = (value: string): string =>
  /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
