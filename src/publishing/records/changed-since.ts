import { sql } from 'kysely';
import { may, type Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { isUnpublishable } from './composed.ts';
import { hashOf, prepare } from './prepare.ts';
import type { Listed } from './publication-lists.ts';
import { publicationsOf } from './publications.ts';
import { standing } from './standing-versions.ts';
import { titleWithWords } from './title-with-words.ts';

/** How many are looked through at once. */
const most = 100;

/**
 * What says something else than its published version: of what somebody touched since, that of which the public words
 * are not the same any more.
 */
export async function changedSinceFor(actor: Actor, db: Records): Promise<Listed[]> {
  if (!may(actor, 'publish')) return [];
  const touched = await touchedSince(db);
  const changed: Listed[] = [];
  const { rows } = await sql<Pick<Listed, 'kind' | 'subject'>>`
    select kind, subject from ${standing} as p order by published_at desc, id desc`.execute(db);
  for (const one of rows) {
    if (changed.length >= most || !touched.has(`${one.kind} ${one.subject}`)) continue;
    const prepared = await prepare(db, one);
    const latest = (await publicationsOf(db, one)).at(-1);
    if (prepared === undefined || isUnpublishable(prepared) || latest === undefined) continue;
    const { title, content, version, publishedAt } = latest;
    if (hashOf({ title, content }) !== prepared.hash)
      changed.push({
        ...one,
        title: titleWithWords({ ...one, title, content }),
        version,
        since: publishedAt,
      });
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
