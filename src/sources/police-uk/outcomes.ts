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

/** Outcome history: one row for each outcome given to a crime in the month, several for one Crime ID. */
export const outcomes: TableFormat = {
  source: 'outcomes',
  title: 'crime outcomes',
  required: [
    'Crime ID', 'Month', 'Reported by', 'Falls within', 'Longitude', 'Latitude', 'Location',
    'LSOA code', 'LSOA name', 'Outcome type',
  ], // prettier-ignore
  optional: [],
  othersIgnored: false,
  recognisedBy: ['Outcome type'],
  month: monthColumn,
  oneMonthAFile: true,
  forceColumn: 'Reported by',
  identifier: 'Crime ID',
  places: lsoaPlaces,
  points: pointColumns,
  usual: usualOf({ 'Outcome type': 'outcome_word' }),
  impossible: impossiblePlaces,
  generated: `${raw('Location')} = '${generatedMark}'`,
  tidy: [
    ...rowColumns,
    { name: 'crime_id', sql: raw('Crime ID') },
    { name: 'reported_by', sql: raw('Reported by') },
    { name: 'falls_within', sql: raw('Falls within') },
    ...placeColumns,
    { name: 'outcome', codeOf: 'Outcome type', words: 'outcome_word', whenEmpty: 'none' },
    { name: 'outcome_given', sql: raw('Outcome type') },
    { name: 'hexagon', sql: 'spot.hexagon' },
  ],
  counts: [
    { name: 'no_crime_id', sql: 'count(*) filter (crime_id is null)' },
    { name: 'crimes', sql: 'count(distinct crime_id)' },
    ...placeCounts,
    { name: 'no_outcome', sql: 'count(*) filter (outcome_given is null)' },
  ],
  texts: [
    ...lsoaTexts,
    {
      name: 'unknown_outcomes',
      sql: 'outcome_given',
      where: 'outcome_given not in (select text from outcome_word)',
      of: 'unlisted',
    },
  ],
};
