import { createHash } from 'node:crypto';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import { wordsIn } from './words-in.ts';
import type { RecordKind } from './record-kind.ts';

/** What was last said in public of one record: published, corrected or withdrawn. */
export interface RecordNotice {
  /** The same for every notice of one record. A hash: the address of what was withdrawn may say too much. */
  id: string;
  kind: RecordKind;
  /** When it could first be read. */
  at: string;
  /** Why it was corrected or withdrawn; empty when neither. */
  note: string;
  /** Undefined of what was withdrawn: none of its words are told again. */
  shown: { slug: string; title: string; version: number; words: string } | undefined;
}

/** The last notice of every record, the newest first: a later one takes the place of what was said before. */
export async function recordNotices(db: PublishedDb, limit: number): Promise<RecordNotice[]> {
  const published = await db
    .selectFrom('published.record')
    .select(['kind', 'slug', 'title', 'version', 'published_at', 'note', 'content'])
    .where('is_latest', '=', true)
    .orderBy('published_at', 'desc')
    .orderBy('kind')
    .orderBy('slug')
    .limit(limit)
    .execute();
  const withdrawn = await db
    .selectFrom('published.record_withdrawal')
    .select(['kind', 'slug_hash', 'note', 'withdrawn_at'])
    .orderBy('withdrawn_at', 'desc')
    .orderBy('slug_hash')
    .limit(limit)
    .execute();
  const notices: RecordNotice[] = [
    ...published.map(({ kind, slug, title, version, published_at, note, content }) => ({
      id: noticeId(kind, createHash('sha256').update(slug).digest('hex')),
      kind,
      at: published_at,
      note,
      shown: { slug, title, version, words: wordsIn(content) },
    })),
    ...withdrawn.map(({ kind, slug_hash, note, withdrawn_at }) => ({
      id: noticeId(kind as RecordKind, slug_hash),
      kind: kind as RecordKind,
      at: withdrawn_at,
      note,
      shown: undefined,
    })),
  ];
  return notices.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, limit);
}

const noticeId = (kind: RecordKind, slugHash: string): string => `${kind}-${slugHash}`;
