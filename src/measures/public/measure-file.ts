import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { Answer, Asked, Visit } from '../../site/index.ts';
import { csvText } from '../../platform/files/csv-text.ts';
import { reportedColumns, reportedJson } from './reported/reported-file.ts';
import { shownJson } from './shown-json.ts';
import { shownColumns, shownRows } from './shown-rows.ts';
import { subjectOf } from './subject.ts';

/** The CSV or JSON of a measure page: exactly the numbers that the page shows, unrounded. */
export async function measureFile(
  visit: Visit,
  db: PublishedDb,
  { params }: Asked<unknown>,
): Promise<Answer> {
  const [, name = '', kind] = /^(.+)\.(csv|json)$/.exec(params['file'] ?? '') ?? [];
  const place = params['id'] === undefined ? { id: name } : { id: params['id'], code: name };
  const subject = await subjectOf(visit, db, place);
  if ('notFound' in subject) return subject;
  if ('unheld' in subject) return { notFound: 'There are no figures of this measure yet.' };
  if (kind === 'json') return json('reported' in subject ? reportedJson(subject) : shownJson(subject.shown));
  return 'reported' in subject
    ? csv(csvText(reportedColumns, subject.observations))
    : csv(csvText(shownColumns, shownRows(subject.shown)));
}

export const json = (value: object): Answer => ({
  type: 'application/json; charset=utf-8',
  file: `${JSON.stringify(value, null, 1)}\n`,
});

const csv = (file: string): Answer => ({ type: 'text/csv; charset=utf-8', file });
