import { crimeTypeLabel, isKnownCategory } from './crime-type-labels.ts';
import { isEmpty, type ApiMonth } from './month-from-api.ts';

/** What figures from the API lack beside those from an archive. */
export const apiLimits = [
  'The API gives no LSOA: these files have none, so figures by area need the archive.',
  'The API gives crimes by place, not by force: crimes of other forces inside the boundary are included, and crimes of this force placed outside it are not.',
];

/** What a reader of the figures must know about a month from the API: counts, rows left out, unknown crime types. */
export function monthRemarks(month: string, found: ApiMonth): string[] {
  if (isEmpty(found))
    return [`${month}: the API gives nothing for this month; no file was written. It is a gap, not a zero.`];
  const { crimes, outcomes, stops } = found;
  const stopWords = stops === undefined ? 'no stop and search published' : `${stops.length} stops`;
  const unknown = new Set(crimes.map(({ category }) => category).filter((slug) => !isKnownCategory(slug)));
  return [
    `${month}: ${crimes.length} crimes and incidents, ${outcomes.length} outcomes, ${stopWords}${leftOutWords(found)}.`,
    ...[...unknown].map(
      (slug) => `${month}: crime type "${slug}" is not known and is kept as "${crimeTypeLabel(slug)}".`,
    ),
  ];
}

function leftOutWords({ leftOut }: ApiMonth): string {
  const counts: [number, string][] = [
    [leftOut.outsideBoundary, 'outside the boundary'],
    [leftOut.transportPolice, 'of the British Transport Police'],
    [leftOut.repeated, 'given twice'],
  ];
  const words = counts.flatMap(([count, why]) => (count === 0 ? [] : [`${count} ${why}`]));
  return words.length === 0 ? '' : `; left out ${words.join(', ')}`;
}
