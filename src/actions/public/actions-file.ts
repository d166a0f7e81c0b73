import { csvText } from '../../platform/files/csv-text.ts';
import type { Maker } from '../../site/index.ts';
import { ratedActions } from './filtered.ts';
import { publicActions } from './published-reads.ts';

const columns = [
  'slug',
  'reference',
  'words',
  'origin',
  'origin_reference',
  'minute',
  'recommendation',
  'commitment',
  'priority',
  'theme',
  'theme_title',
  'plan',
  'owner',
  'promised_by',
  'opened_on',
  'due',
  'review_on',
  'success_criteria',
  'state',
  'updated_on',
  'progress',
  'rated_on',
  'rating',
  'rated_because',
  'overdue',
  'version',
  'published_at',
  'note',
] as const;
type Column = (typeof columns)[number];
type Row = Record<Column, string | number | boolean | null>;

/** The log of actions to take away, each rated by the stated rule on the day that is named beside it. */
export const actionsFile =
  (kind: 'csv' | 'json'): Maker =>
  async (visit, db) => {
    const rows = ratedActions(await publicActions(db), visit.today).map(({ rated, ...action }): Row => {
      const all = {
        ...action,
        rated_on: visit.today,
        rating: rated.rating,
        rated_because: rated.because,
        overdue: rated.overdue,
      };
      return Object.fromEntries(columns.map((column) => [column, all[column]])) as Row;
    });
    return kind === 'csv'
      ? { type: 'text/csv; charset=utf-8', file: csvText(columns, rows) }
      : { type: 'application/json; charset=utf-8', file: `${JSON.stringify(rows, null, 1)}\n` };
  };
