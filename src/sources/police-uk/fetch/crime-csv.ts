import type { CrimeAnswer, OutcomeAnswer } from './api-answers.ts';
import { crimeTypeLabel } from './crime-type-labels.ts';
import { csvText } from './csv-text.ts';
import { coordinates, streetName } from './location-columns.ts';
import { plainText } from './plain-text.ts';

const placed = [
  'Crime ID',
  'Month',
  'Reported by',
  'Falls within',
  'Longitude',
  'Latitude',
  'Location',
  'LSOA code',
  'LSOA name',
];

/** The columns that street and outcomes files share. The API has no LSOA, so those two stay empty. */
function placedColumns(
  id: string,
  month: string,
  force: string,
  location: CrimeAnswer['location'],
): string[] {
  const { longitude, latitude } = coordinates(location);
  return [id, month, force, force, longitude, latitude, streetName(location), '', ''];
}

/** A street file in the layout of data.police.uk, from answers of the API; `force` is its full name. */
export const streetCsv = (crimes: readonly CrimeAnswer[], force: string): string =>
  csvText(
    [...placed, 'Crime type', 'Last outcome category', 'Context'],
    crimes.map((crime) => [
      ...placedColumns(crime.persistent_id, crime.month, force, crime.location),
      crimeTypeLabel(crime.category),
      plainText(crime.outcome_status?.category ?? ''),
      plainText(crime.context),
    ]),
  );

/** An outcomes file in the layout of data.police.uk; its month is the month of the outcome. */
export const outcomesCsv = (outcomes: readonly OutcomeAnswer[], force: string): string =>
  csvText(
    [...placed, 'Outcome type'],
    outcomes.map(({ category, date, crime }) => [
      ...placedColumns(crime.persistent_id, date, force, crime.location),
      plainText(category.name),
    ]),
  );
