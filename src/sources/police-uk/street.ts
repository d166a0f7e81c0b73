import { raw, type TableFormat } from '../table-format.ts';
import {
  impossiblePlaces,
  lsoaPlaces,
  lsoaTexts,
  placeColumns,
  placeCounts,
  pointColumns,
} from './place-columns.ts';
import { generatedMark, monthColumn, rowColumns, usualOf } from './row-columns.ts';

/** Street-level records: one row for each crime or incident, with its latest outcome. */
export const street: TableFormat = {
  source: 'street',
  title: 'street-level crime',
  required: [
    'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location',
    'LSOA code', 'LSOA name', 'Crime type', 'Last outcome category',
  ], // prettier-ignore
  optional: ['Context'],
  othersIgnored: false,
  recognisedBy: ['Crime type', 'Last outcome category'],
  month: monthColumn,
  oneMonthAFile: true,
  forceColumn: 'Reported by',
  identifier: 'Crime ID',
  places: lsoaPlaces,
  points: pointColumns,
  usual: usualOf({ 'Crime type': 'crime_type_word', 'Last outcome category': 'outcome_word' }),
  impossible: [{ where: `${raw('Crime type')} is null`, says: `'has no crime type'` }, ...impossiblePlaces],
  generated: `${raw('Location')} = '${generatedMark}'`,
  tidy: [
    ...rowColumns,
    { name: 'crime_id', sql: raw('Crime ID') },
    { name: 'reported_by', sql: raw('Reported by') },
    { name: 'falls_within', sql: raw('Falls within') },
    ...placeColumns,
    { name: 'crime_type', codeOf: 'Crime type', words: 'crime_type_word' },
    { name: 'crime_type_given', sql: raw('Crime type') },
    { name: 'outcome', codeOf: 'Last outcome category', words: 'outcome_word', whenEmpty: 'none' },
    { name: 'outcome_given', sql: raw('Last outcome category') },
    { name: 'context', sql: raw('Context') },
    { name: 'hexagon', sql: 'spot.hexagon' },
  ],
  counts: [
    { name: 'no_crime_id', sql: 'count(*) filter (crime_id is null)' },
    ...placeCounts,
    { name: 'no_outcome', sql: 'count(*) filter (outcome_given is null)' },
    {
      name: 'no_outcome_though_a_crime',
      sql: `count(*) filter (outcome_given is null and crime_type <> 'anti-social-behaviour')`,
    },
    { name: 'with_context', sql: 'count(*) filter (context is not null)' },
  ],
  texts: [
    ...lsoaTexts,
    {
      name: 'unknown_crime_types',
      sql: 'crime_type_given',
      where: 'crime_type_given not in (select text from crime_type_word)',
      of: 'unlisted',
    },
    {
      name: 'unknown_outcomes',
      sql: 'outcome_given',
      where: 'outcome_given not in (select text from outcome_word)',
      of: 'unlisted',
    },
  ],
};
