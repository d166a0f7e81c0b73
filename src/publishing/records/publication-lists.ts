import { sql, type RawBuilder } from 'kysely';
import { may, type Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { RecordKind } from '../../published-record/index.ts';
import { likeText } from '../../platform/db/like-text.ts';
import type { Subject } from './composed.ts';
import { standing } from './standing-versions.ts';
import { titleWithFirst } from './title-with-words.ts';

/** Something in a list of publication. */
export interface Listed extends Subject {
  title: string;
  /** Its latest version; 0 of what was never published. */
  version: number;
  /** When it came about, was published or can first be read, as a London day or an instant. */
  since: string;
}

/** What is listed: never published, under embargo, or public. */
export type ListName = 'waiting' | 'held' | 'public';

export interface ListFilter {
  kind?: RecordKind | undefined;
  /** Words of its title or reference, or of the text of an action. */
  words?: string | undefined;
}

export interface PublicationList {
  rows: Listed[];
  /** How many there are of each kind with these words, whatever kind is shown. */
  counts: { kind: RecordKind; count: number }[];
}

/** How much of a list: one page of it, or the newest of each kind. */
export type Stretch = { limit: number; offset: number } | { ofEachKind: number };

const neverPublished = sql`
  select * from (
    select 'meeting' as kind, id as subject, title, null as words, starts_at::text as since, 0 as version from meeting
    union all
    select 'minutes', n.id, 'Minutes of ' || m.title, null, n.circulated_at::text, 0
      from minutes n join meeting m on m.id = n.meeting where n.part = 1 and n.circulated_at is not null
    union all
    select 'question', q.id, 'Question ' || q.number || ', ' || m.title, null, q.received_at::text, 0
      from question q join meeting m on m.id = q.meeting left join agenda_item i on i.id = q.agenda_item
      where q.agenda_item is null or i.part = 1
    union all
    select 'action', id, 'Action ' || reference, text, opened_at::text, 0 from action where part = 1
    union all
    select 'inspection', id, title, null, published_on::text, 0 from inspection
  ) as made
  where not exists (select from record_publication p where p.kind = made.kind and p.subject = made.subject)`;

const published = (condition: RawBuilder<unknown>) => sql`
  select kind, subject, title, case when kind = 'action' then content ->> 'words' end as words,
    greatest(published_at, shown_from)::text as since, version
  from ${standing} as p where ${condition}`;

const candidatesOf = (name: ListName, at: Temporal.Instant): RawBuilder<unknown> =>
  name === 'waiting'
    ? neverPublished
    : published(
        name === 'held'
          ? sql`shown_from > ${at.toString()}::timestamptz`
          : sql`shown_from <= ${at.toString()}::timestamptz`,
      );

/** A list of publication, the newest first; rows and counts are of the same. */
export async function publicationListFor(
  actor: Actor,
  db: Records,
  { name, at, kind, words = '' }: ListFilter & { name: ListName; at: Temporal.Instant },
  stretch: Stretch,
): Promise<PublicationList> {
  if (!may(actor, 'publish')) return { rows: [], counts: [] };
  const like = likeText(words);
  const fits = sql`(select * from (${candidatesOf(name, at)}) as one
    where ${words === '' ? sql`true` : sql`title || ': ' || coalesce(words, '') ilike ${like}`})`;
  const counts = await sql<PublicationList['counts'][number]>`
    select kind, count(*)::integer as count from ${fits} as fitting group by kind order by kind`.execute(db);
  const rows = await sql<Listed & { words: string | null }>`
    select kind, subject, title, words, since, version from (
      select *, row_number() over (partition by kind order by since desc, subject desc) as place
      from ${fits} as fitting where ${kind === undefined ? sql`true` : sql`kind = ${kind}`}
    ) as placed
    ${
      'ofEachKind' in stretch
        ? sql`where place <= ${stretch.ofEachKind} order by kind, place`
        : sql`order by since desc, kind, subject desc limit ${stretch.limit} offset ${stretch.offset}`
    }`.execute(db);
  return {
    counts: counts.rows,
    rows: rows.rows.map(({ words: said, ...one }) =>
      said === null ? one : { ...one, title: titleWithFirst(one.title, said) },
    ),
  };
}

/** How many of a list there are: of one kind, or of all. */
export const countIn = (counts: PublicationList['counts'], kind?: RecordKind): number =>
  counts.reduce((sum, one) => sum + (kind === undefined || one.kind === kind ? one.count : 0), 0);
