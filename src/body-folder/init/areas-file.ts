import { localAuthoritiesOf, populationYears, type Force } from '../../bodies/index.ts';

/** The first areas.csv: the force and its local authorities with their populations, ready for policing units below them. */
export function areasFile({ area, areaName, residents }: Force): string {
  const header = ['code', 'name', 'kind', 'parent', ...populationYears.map((year) => `population_${year}`)];
  const counted = (people: readonly number[]) => populationYears.map((_, at) => String(people[at] ?? ''));
  const force = [area, areaName, 'force', '', ...counted(residents)];
  const authorities = localAuthoritiesOf(area).map((one) => [
    one.code,
    one.name,
    'local-authority',
    area,
    ...counted(one.residents),
  ]);
  return [header, force, ...authorities].map((cells) => `${cells.map(csvCell).join(',')}\n`).join('');
}

/** A value as one cell of a CSV file. */
const csvCell = (value: string): string =>
  /[",\n\r]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
