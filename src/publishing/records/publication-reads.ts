import { sql } from 'kysely';
import { may, type Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { RecordKind } from '../../published-record/index.ts';
import { isUnpublishable, type Subject } from './composed.ts';
import { laterOf } from './later-of.ts';
import { hashOf, prepare } from './prepare.ts';

/** Something that waits to be published, for the first time or again. */
export interface Waiting extends Subject {
  title: string;
  /** When it came about, as a London day or instant. */
  since: string;
}

/** The latest version of something that was published. */
export interface Listed extends Subject {
  slug: string;
  title: string;
  version: number;
  publishedAt: string;
  shownFrom: string;
  /** When it can first be read in public. */
  publicFrom: string;
}

/** How many of each kind are looked through at once. */
const most = 100;

/** What has never been published and could be: the newest of each kind. */
export async function neverPublishedFor(actor: Actor, db: Records): Promise<Waiting[]> {
  if (!may(actor, 'publish')) return [];
  const { rows } = await sql<{ kind: RecordKind; subject: number; title: string; since: string }>`
    select kind, subject, title, since from (
      select 'meeting' as kind, id as subject, title, starts_at::text as since from meeting
      union all
      select 'minutes', n.id, 'Minutes of ' || m.title, n.circulated_at::text
        from minutes n join meeting m on m.id = n.meeting where n.part = 1 and n.circulated_at is not null
      union all
      select 'question', q.id, 'Question ' || q.number || ', ' || m.title, q.received_at::text
        from question q join meeting m on m.id = q.meeting left join agenda_item i on i.id = q.agenda_item
        where q.agenda_item is null or i.part = 1
      union all
      select 'action', id, 'Action ' || reference || ': ' || left(text, 120), opened_at::text from action where part = 1
      union all
      select 'inspection', id, title, published_on::text from inspection
    ) as candidate
    where not exists (select from record_publication p
      where p.kind = candidate.kind and p.subject = candidate.subject)
    order by kind, since desc
    limit ${sql.lit(most * 5)}`.execute(db);
  return rows;
}

/** The latest version of everything that is published and not withdrawn. */
export async function publishedFor(actor: Actor, db: Records): Promise<Listed[]> {
  if (!may(actor, 'publish')) return [];
  const rows = await db
    .selectFrom('record_publication as p')
    .select(['p.kind', 'p.subject', 'p.slug', 'p.title', 'p.version', 'p.published_at', 'p.shown_from'])
    .where((eb) =>
      eb(
        'p.version',
        '=',
        eb
          .selectFrom('record_publication as l')
          .select(({ fn }) => fn.max('l.version').as('version'))
          .whereRef('l.kind', '=', 'p.kind')
          .whereRef('l.subject', '=', 'p.subject'),
      ),
    )
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('record_withdrawal as w')
            .select('w.id')
            .whereRef('w.kind', '=', 'p.kind')
            .whereRef('w.subject', '=', 'p.subject')
            .whereRef('w.up_to_version', '>=', 'p.version'),
        ),
      ),
    )
    .orderBy('p.published_at', 'desc')
    .orderBy('p.id', 'desc')
    .execute();
  return rows.map(({ published_at, shown_from, ...row }) => ({
    ...row,
    publishedAt: published_at,
    shownFrom: shown_from,
    publicFrom: laterOf(published_at, shown_from),
  }));
}

/**
 * What says something else than its published version: of what somebody touched since, that of which the public words
 * are not the same any more.
 */
export async function changedSinceFor(actor: Actor, db: Records): Promise<Waiting[]> {
  const touched = await touchedSince(db);
  const changed: Waiting[] = [];
  for (const one of await publishedFor(actor, db)) {
    if (changed.length >= most || !touched.has(`${one.kind} ${one.subject}`)) continue;
    const prepared = await prepare(db, one);
    if (prepared === undefined || isUnpublishable(prepared)) continue;
    const { title, content } = await db
      .selectFrom('record_publication')
      .select(['title', 'content'])
      .where('kind', '=', one.kind)
      .where('subject', '=', one.subject)
      .where('version', '=', one.version)
      .executeTakeFirstOrThrow();
    if (hashOf({ title, content }) !== prepared.hash) {
      changed.push({ kind: one.kind, subject: one.subject, title: one.title, since: one.publishedAt });
    }
  }
  return changed;
}

/** `kind subject` of what has an audit line after its latest publication, on itself or on a part of it. */
async function touchedSince(db: Records): Promise<Set<string>> {
  const { rows } = await sql<{ touched: string }>`
    with part (kind, subject, of, id) as (
      select 'meeting', id, 'meeting', id::text from meeting
      union all select 'meeting', meeting, 'agenda_item', id::text from agenda_item
      union all select 'meeting', meeting, 'attendance', id::text from attendance
      union all select 'meeting', i.meeting, 'paper', p.id::text from paper p join agenda_item i on i.id = p.agenda_item
      union all select 'meeting', i.meeting, 'assurance', a.id::text
        from assurance a join agenda_item i on i.id = a.agenda_item
      union all select 'minutes', id, 'minutes', id::text from minutes
      union all select 'minutes', minutes, 'minute_section', minutes || '/' || section from minute_section
      union all select 'minutes', minutes, 'minute', id::text from minute
      union all select 'minutes', m.minutes, 'action', a.id::text from action a join minute m on m.id = a.minute
      union all select 'minutes', n.id, 'meeting', n.meeting::text from minutes n
      union all select 'question', id, 'question', id::text from question
      union all select 'action', id, 'action', id::text from action
      union all select 'action', id, 'theme', theme::text from action where theme is not null
      union all select 'inspection', id, 'inspection', id::text from inspection
      union all select 'inspection', inspection, 'recommendation', id::text from recommendation
      union all select 'inspection', inspection, 'response_copy', id::text from response_copy
      union all select 'meeting', (before::json ->> 'meeting')::integer, 'attendance', subject_id
        from audit_line where subject = 'attendance' and before is not null
    )
    select distinct p.kind || ' ' || p.subject as touched
    from (select kind, subject, max(published_at) as at from record_publication group by kind, subject) as p
      join part on part.kind = p.kind and part.subject = p.subject
      join audit_line a on a.subject = part.of and a.subject_id = part.id
    where a.at > p.at`.execute(db);
  return new Set(rows.map(({ touched }) => touched));
}
