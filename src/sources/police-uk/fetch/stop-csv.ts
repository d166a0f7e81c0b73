import type { StopAnswer } from './api-answers.ts';
import { csvText } from './csv-text.ts';
import { coordinates } from './location-columns.ts';
import { plainText } from './plain-text.ts';

const header = [
  'Type',
  'Date',
  'Part of a policing operation',
  'Policing operation',
  'Latitude',
  'Longitude',
  'Gender',
  'Age range',
  'Self-defined ethnicity',
  'Officer-defined ethnicity',
  'Legislation',
  'Object of search',
  'Outcome',
  'Outcome linked to object of search',
  'Removal of more than just outer clothing',
];

const yesOrNo = (given: boolean | null | undefined): string =>
  given === true ? 'True' : given === false ? 'False' : '';

/** A stop-and-search file in the layout of data.police.uk, from answers of the API. */
export const stopCsv = (stops: readonly StopAnswer[]): string => csvText(header, stops.map(columns));

function columns(stop: StopAnswer): string[] {
  const { longitude, latitude } = coordinates(stop.location);
  return [
    stop.type,
    stop.datetime,
    yesOrNo(stop.operation),
    plainText(stop.operation_name),
    latitude,
    longitude,
    stop.gender,
    stop.age_range,
    stop.self_defined_ethnicity,
    stop.officer_defined_ethnicity,
    stop.legislation,
    stop.object_of_search,
    stop.outcome,
    yesOrNo(stop.outcome_linked_to_object_of_search),
    yesOrNo(stop.removal_of_more_than_outer_clothing),
  ];
}
