import type { PublishedRecordSchema } from '../../../db/record-schema.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';

type Cell = string | number | boolean | null;

/** A list that can be taken away: its columns, and its rows as the published view gives them. */
export interface RecordList {
  columns: readonly string[];
  rows: (db: PublishedDb) => Promise<Record<string, Cell>[]>;
}

/** The view with these columns, in this order. */
const listOf = (
  view: keyof PublishedRecordSchema,
  columns: readonly string[],
  order: readonly string[],
): RecordList => ({
  columns,
  rows: async (db) => {
    let query = db.selectFrom(view as 'published.meeting').select(columns as readonly 'slug'[]);
    for (const column of order) {
      const [name = '', way] = column.split(' ');
      query = query.orderBy(name as 'slug', way === 'desc' ? 'desc' : 'asc');
    }
    return query.execute();
  },
});

/** What the API gives of the record, by the name of its file. */
export const recordLists: Readonly<Record<string, RecordList>> = {
  meetings: listOf(
    'published.meeting',
    [
      'slug',
      'title',
      'kind',
      'starts_at',
      'place',
      'is_public',
      'cancelled',
      'registration_closes_at',
      'questions_close_at',
      'contact',
      'version',
      'published_at',
      'note',
    ],
    ['starts_at desc', 'slug'],
  ),
  'agenda-items': listOf(
    'published.agenda_item',
    ['meeting', 'number', 'part', 'title', 'summary', 'topic', 'trace', 'exemption'],
    ['meeting desc', 'number'],
  ),
  papers: listOf(
    'published.paper',
    [
      'meeting',
      'agenda_item',
      'position',
      'kind',
      'title',
      'is_supplement',
      'words',
      'file_name',
      'hash',
      'media_type',
      'bytes',
      'pages',
    ],
    ['meeting desc', 'agenda_item', 'position'],
  ),
  minutes: listOf(
    'published.minute',
    ['meeting', 'number', 'section', 'section_title', 'words', 'corrections'],
    ['meeting desc', 'section', 'position'],
  ),
  questions: listOf(
    'published.question',
    [
      'slug',
      'meeting',
      'number',
      'asked_by',
      'asker',
      'words',
      'received_on',
      'answer',
      'answered_by',
      'answered_on',
      'declined_because',
      'version',
      'published_at',
      'note',
    ],
    ['starts_at desc', 'number'],
  ),
  assurance: listOf(
    'published.assurance',
    ['meeting', 'starts_at', 'agenda_item', 'item_title', 'topic', 'level', 'reason', 'given_on'],
    ['starts_at', 'agenda_item'],
  ),
  'action-updates': listOf(
    'published.action_update',
    ['action', 'dated', 'progress', 'words'],
    ['action', 'dated'],
  ),
  inspections: listOf(
    'published.inspection',
    [
      'slug',
      'title',
      'kind',
      'inspector',
      'address',
      'summary',
      'published_on',
      'response_required',
      'last_day',
      'response_published_on',
      'chief_comments',
      'body_comments',
      'version',
      'published_at',
      'note',
    ],
    ['published_on desc', 'slug'],
  ),
  recommendations: listOf(
    'published.recommendation',
    ['inspection', 'number', 'kind', 'words', 'due', 'action_taken', 'why_no_action'],
    ['inspection', 'number'],
  ),
};
