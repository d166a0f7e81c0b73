import type { Db, Subject } from './composed.ts';
import { laterOf } from './later-of.ts';

/** A version as it was published, with whether it was withdrawn since. */
export interface Publication {
  version: number;
  slug: string;
  title: string;
  content: Record<string, unknown>;
  shownFrom: string;
  publishedAt: string;
  /** When it could first be read: when it was published, or when its embargo ended. */
  publicFrom: string;
  note: string;
  withdrawn: boolean;
}

/** Every version of something, oldest first, withdrawn ones too. */
export async function publicationsOf(db: Db, { kind, subject }: Subject): Promise<Publication[]> {
  const rows = await db
    .selectFrom('record_publication')
    .selectAll()
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .orderBy('version')
    .execute();
  const withdrawn = await db
    .selectFrom('record_withdrawal')
    .select(({ fn }) => fn.max('up_to_version').as('version'))
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst();
  return rows.map((row) => ({
    version: row.version,
    slug: row.slug,
    title: row.title,
    content: row.content,
    shownFrom: row.shown_from,
    publishedAt: row.published_at,
    publicFrom: laterOf(row.published_at, row.shown_from),
    note: row.note,
    withdrawn: row.version <= (withdrawn?.version ?? 0),
  }));
}
