import { sql } from 'kysely';
import type { Db, Subject } from './composed.ts';
import { titleWithFirst } from './title-with-words.ts';

/** Something of a meeting that is published by itself. */
export interface PublishedApart extends Subject {
  title: string;
  /** The version that anybody can read; null of what nobody can. */
  version: number | null;
}

/** The circulated minutes, the questions and the actions of a meeting, as far as they may be public at all. */
export async function publishedApart(db: Db, meeting: number): Promise<PublishedApart[]> {
  const { rows } = await sql<PublishedApart & { words: string | null }>`
    select kind, subject, title, words, (
      select max(p.version) from record_publication p
      where p.kind = part.kind and p.subject = part.subject and p.shown_from <= now()
        and not exists (select from record_withdrawal w
          where w.kind = p.kind and w.subject = p.subject and w.up_to_version >= p.version)) as version
    from (
      select 1 as place, 'minutes' as kind, id as subject, 'The minutes of Part 1' as title, null as words
        from minutes where meeting = ${meeting} and part = 1 and circulated_at is not null
      union all
      select 2, 'question', q.id, 'Question ' || q.number, q.text
        from question q left join agenda_item i on i.id = q.agenda_item
        where q.meeting = ${meeting} and (q.agenda_item is null or i.part = 1)
      union all
      select 3, 'action', id, 'Action ' || reference, text from action where meeting = ${meeting} and part = 1
    ) as part
    order by place, subject`.execute(db);
  return rows.map(({ words, ...one }) =>
    words === null ? one : { ...one, title: titleWithFirst(one.title, words) },
  );
}
