import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import type { FoundRecord, WithdrawnRecord } from './found-record.ts';
import type { RecordKind } from './record-kind.ts';
import { wordsIn } from './words-in.ts';

interface Wanted<Content> {
  kind: RecordKind;
  slug: string;
  schema: z.ZodType<Content>;
  /** The latest, unless a version is named. */
  version?: number;
}

/**
 * A published record by its address; what was withdrawn gives its note. What was never published, what is under
 * embargo and what does not exist are all undefined.
 */
export async function findRecord<Content>(
  db: PublishedDb,
  { kind, slug, schema, version }: Wanted<Content>,
): Promise<FoundRecord<Content> | WithdrawnRecord | undefined> {
  const rows = await db
    .selectFrom('published.record')
    .select(['subject', 'version', 'title', 'published_at', 'note', 'is_latest'])
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .orderBy('version')
    .execute();
  const latest = rows.filter(({ is_latest }) => is_latest).at(-1);
  const row = version === undefined ? latest : rows.find((one) => one.version === version);
  if (row === undefined) return version === undefined ? withdrawalOf(db, kind, slug) : undefined;
  const { content } = await db
    .selectFrom('published.record')
    .select('content')
    .where('kind', '=', kind)
    .where('subject', '=', row.subject)
    .where('version', '=', row.version)
    .executeTakeFirstOrThrow();
  return {
    subject: row.subject,
    slug,
    title: row.title,
    content: schema.parse(content),
    version: row.version,
    publishedAt: row.published_at,
    note: row.note,
    versions: rows.map((one) => ({ version: one.version, publishedAt: one.published_at, note: one.note })),
    isLatest: row.is_latest,
  };
}

async function withdrawalOf(
  db: PublishedDb,
  kind: RecordKind,
  slug: string,
): Promise<WithdrawnRecord | undefined> {
  const row = await db
    .selectFrom('published.record_withdrawal')
    .select(['note', 'withdrawn_at'])
    .where('kind', '=', kind)
    .where('slug_hash', '=', createHash('sha256').update(slug).digest('hex'))
    .orderBy('withdrawn_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row === undefined ? undefined : { withdrawn: { note: row.note, at: row.withdrawn_at } };
}

/** A record as it stands now, as it was published. */
export const latestRecord = (db: PublishedDb, kind: RecordKind, slug: string) =>
  db
    .selectFrom('published.record')
    .select(['title', 'version', 'published_at', 'note', 'content'])
    .where('kind', '=', kind)
    .where('slug', '=', slug)
    .where('is_latest', '=', true)
    .orderBy('subject', 'desc')
    .limit(1)
    .executeTakeFirst();

/** What was published and corrected lately, newest first. */
export async function newRecords(db: PublishedDb, limit: number) {
  const published = await db
    .selectFrom('published.record')
    .select(['kind', 'slug', 'title', 'version', 'published_at', 'note', 'content'])
    .orderBy('published_at', 'desc')
    .orderBy('kind')
    .orderBy('slug')
    .limit(limit)
    .execute();
  return published.map(({ published_at, content, ...record }) => ({
    ...record,
    words: wordsIn(content),
    at: published_at,
  }));
}

export type NewRecord = Awaited<ReturnType<typeof newRecords>>[number];

/** Addresses that are public, of every kind, so that a page links to nothing else. */
export async function publicSlugs(
  db: PublishedDb,
  kind: RecordKind,
  slugs: readonly string[],
): Promise<Set<string>> {
  if (slugs.length === 0) return new Set();
  const rows = await db
    .selectFrom('published.record')
    .select('slug')
    .where('kind', '=', kind)
    .where('is_latest', '=', true)
    .where('slug', 'in', [...new Set(slugs)])
    .execute();
  return new Set(rows.map(({ slug }) => slug));
}
