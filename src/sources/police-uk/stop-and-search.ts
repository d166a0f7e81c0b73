import { raw, type TableFormat } from '../table-format.ts';
import { ethnicGroupSql, unknownEthnicitySql } from './ethnic-group.ts';
import { coordinates, impossiblePlaces, pointColumns } from './place-columns.ts';
import { generatedMark, rowColumns } from './row-columns.ts';

/** The instant of a search: files give UTC with an offset; a bare date is that day's first minute. */
const at = `try_cast(${raw('Date')} as timestamptz)`;
/** The police day is the day in London, so a search just after midnight in summer moves to the next date. */
const londonDate = `cast(timezone('Europe/London', ${at}) as date)`;

const truth = (column: string): string =>
  `case lower(${raw(column)}) when 'true' then true when 'false' then false end`;

const notTruth = (column: string) => ({
  where: `${raw(column)} is not null and lower(${raw(column)}) not in ('true', 'false')`,
  says: `'"' || ${raw(column)} || '" under "${column}" is neither True nor False'`,
});

/** Stop and search: one row for each search. The files name no force; their names do. */
export const stopAndSearch: TableFormat = {
  source: 'stop-and-search',
  title: 'stop and search',
  required: [
    'Type', 'Date', 'Latitude', 'Longitude', 'Gender', 'Age range', 'Self-defined ethnicity',
    'Officer-defined ethnicity', 'Legislation', 'Object of search', 'Outcome',
  ], // prettier-ignore
  optional: [
    'Part of a policing operation', 'Policing operation', 'Outcome linked to object of search',
    'Removal of more than just outer clothing',
  ], // prettier-ignore
  othersIgnored: false,
  recognisedBy: ['Self-defined ethnicity', 'Object of search'],
  month: `strftime(${londonDate}, '%Y-%m')`,
  oneMonthAFile: true,
  points: pointColumns,
  usual: { constant: [], numbers: ['Longitude', 'Latitude'], words: { Outcome: 'search_outcome_word' } },
  impossible: [
    ...impossiblePlaces,
    notTruth('Part of a policing operation'),
    notTruth('Outcome linked to object of search'),
    notTruth('Removal of more than just outer clothing'),
  ],
  generated: `${raw('Policing operation')} = '${generatedMark}'`,
  tidy: [
    ...rowColumns,
    { name: 'at', sql: `strftime(timezone('UTC', ${at}), '%Y-%m-%dT%H:%M:%SZ')` },
    { name: 'london_date', sql: `strftime(${londonDate}, '%Y-%m-%d')` },
    { name: 'type', sql: raw('Type') },
    { name: 'operation', sql: truth('Part of a policing operation') },
    { name: 'operation_name', sql: raw('Policing operation') },
    ...coordinates,
    { name: 'gender', sql: raw('Gender') },
    { name: 'age_range', sql: raw('Age range') },
    { name: 'ethnicity_given', sql: raw('Self-defined ethnicity') },
    { name: 'ethnicity', sql: ethnicGroupSql(raw('Self-defined ethnicity')) },
    { name: 'officer_ethnicity', sql: raw('Officer-defined ethnicity') },
    { name: 'legislation', sql: raw('Legislation') },
    { name: 'object_of_search', sql: raw('Object of search') },
    { name: 'search_outcome', codeOf: 'Outcome', words: 'search_outcome_word', whenEmpty: 'not-recorded' },
    { name: 'search_outcome_given', sql: raw('Outcome') },
    { name: 'outcome_linked', sql: truth('Outcome linked to object of search') },
    { name: 'more_than_outer_clothing', sql: truth('Removal of more than just outer clothing') },
    { name: 'local_authority', sql: 'null::varchar' },
    { name: 'hexagon', sql: 'spot.hexagon' },
  ],
  counts: [
    { name: 'no_location', sql: 'count(*) filter (longitude is null or latitude is null)' },
    { name: 'no_outcome', sql: 'count(*) filter (search_outcome_given is null)' },
    { name: 'ethnicity_not_stated', sql: `count(*) filter (ethnicity = 'Not stated')` },
    { name: 'moved_to_another_day', sql: `count(*) filter (left("at", 10) <> london_date)` },
    { name: 'moved_to_another_month', sql: `count(*) filter (left("at", 7) <> left(london_date, 7))` },
    { name: 'at_midnight', sql: `count(*) filter (substr("at", 12, 8) = '00:00:00')` },
    {
      name: 'linked_but_no_further_action',
      sql: `count(*) filter (outcome_linked and search_outcome = 'no-further-action')`,
    },
  ],
  texts: [
    {
      name: 'unknown_outcomes',
      sql: 'search_outcome_given',
      where: 'search_outcome_given not in (select text from search_outcome_word)',
    },
    {
      name: 'unknown_ethnicities',
      sql: 'ethnicity_given',
      where: `ethnicity_given is not null and ${unknownEthnicitySql('ethnicity_given')}`,
    },
  ],
};
