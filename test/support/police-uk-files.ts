/** Lines of police.uk files for tests: what is not said is ordinary. */
const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context';

export interface StreetRow {
  id?: string;
  month?: string;
  force?: string;
  place?: string;
  location?: string;
  type?: string;
  outcome?: string;
  context?: string;
}

const somewhere = '-2.037476,53.356223,On or near St Mary Road,E01018585,Cheshire East 001A';

/** A row without a place: the five place columns as the publisher leaves them. */
export const nowhere = ',,No Location,,';

export function streetCsv(rows: readonly StreetRow[], header = streetHeader, lineEnd = '\n'): string {
  const lines = rows.map(({ id = '', month = '2025-01', force = 'Cheshire Constabulary', place, ...row }) =>
    [
      id,
      month,
      force,
      force,
      place ?? somewhere,
      row.type ?? 'Burglary',
      row.outcome ?? '',
      row.context ?? '',
    ].join(','),
  );
  return [header, ...lines].map((line) => line + lineEnd).join('');
}

const outcomesHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type';

export const outcomesCsv = (rows: readonly { id: string; month?: string; outcome: string }[]): string =>
  [
    outcomesHeader,
    ...rows.map(
      ({ id, month = '2025-01', outcome }) =>
        `${id},${month},Cheshire Constabulary,Cheshire Constabulary,${somewhere},${outcome}`,
    ),
  ].join('\n');

const searchesHeader =
  'Type,Date,Part of a policing operation,Policing operation,Latitude,Longitude,Gender,Age range,Self-defined ethnicity,Officer-defined ethnicity,Legislation,Object of search,Outcome,Outcome linked to object of search,Removal of more than just outer clothing';

export interface SearchRow {
  date?: string;
  ethnicity?: string;
  outcome?: string;
  linked?: string;
}

export const searchesCsv = (rows: readonly SearchRow[]): string =>
  [
    searchesHeader,
    ...rows.map(
      ({
        date = '2025-06-10T12:00:00+00:00',
        ethnicity = 'White - Irish',
        outcome = 'Arrest',
        linked = 'True',
      }) =>
        [
          'Person search',
          date,
          '',
          '',
          '53.371500,-2.584033,Male,18-24',
          ethnicity,
          'White,Misuse of Drugs Act 1971 (section 23),Controlled drugs',
          outcome,
          linked,
          'False',
        ].join(','),
    ),
  ]
    .map((line) => `${line}\r\n`)
    .join('');

/** 64 hexadecimal digits from a short word. */
export const crimeId = (word: string): string => Buffer.from(word).toString('hex').padEnd(64, '0');
