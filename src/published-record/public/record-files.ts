import { csvText } from '../../platform/files/csv-text.ts';
import type { Maker } from '../../site/index.ts';
import { latestRecord } from '../published-reads.ts';
import { kindWords, type RecordKind } from '../record-kind.ts';
import { recordLists } from './record-lists.ts';

const json = (value: unknown) => ({
  type: 'application/json; charset=utf-8',
  file: `${JSON.stringify(value, null, 1)}\n`,
});

/** A whole list as CSV or JSON. CSV is kept from being read as formulas. */
export const listFile: Maker = async (_visit, db, { params }) => {
  const [, name = '', kind] = /^([a-z-]+)\.(csv|json)$/.exec(params['list'] ?? '') ?? [];
  const list = Object.hasOwn(recordLists, name) ? recordLists[name] : undefined;
  if (list === undefined) return { notFound: 'There is no such list.' };
  const rows = await list.rows(db);
  if (kind === 'json') return json(rows);
  return { type: 'text/csv; charset=utf-8', file: csvText(list.columns, rows) };
};

/** One record as it was published, with its version and its address. */
export const recordFile =
  (kind: RecordKind, address: string): Maker =>
  async (_visit, db, { params }) => {
    const slug = (params['slug'] ?? '').replace(/\.json$/, '');
    const found = await latestRecord(db, kind, slug);
    if (found === undefined) return { notFound: 'There is no page at this address.' };
    const { version, published_at, note, title, content } = found;
    return json({
      address: `${address}${kindWords[kind].path(slug)}`,
      title,
      version,
      published_at,
      note,
      ...content,
    });
  };
