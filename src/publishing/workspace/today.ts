import { sql } from 'kysely';
import { may } from '../../accounts/index.ts';
import { stateWords } from '../../actions/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { TodayProvider } from '../../workspace/index.ts';
import { standing } from '../records/standing-versions.ts';
import { titleWithFirst } from '../records/title-with-words.ts';

/** Actions whose sign-off went on, or back, since the public was last told: what it reads of them is not so any more. */
export const publicationToday: TodayProvider = {
  name: 'publication',
  title: 'To publish again',
  entries: async ({ actor, db }) => {
    if (!may(actor, 'publish')) return [];
    return (await toldOtherwise(db)).map(({ subject, title, text, state, at }) => ({
      text: titleWithFirst(title, text),
      href: `/publication/action/${subject}`,
      detail: `${stateWords[state]} on ${dayInWords(policeDay(Temporal.Instant.from(at)))}`,
    }));
  },
};

interface ToldOtherwise {
  subject: number;
  title: string;
  text: string;
  state: keyof typeof stateWords;
  at: string;
}

/** By the state in the latest version and the last step since. What was published after its last step is passed over first. */
async function toldOtherwise(db: Records): Promise<ToldOtherwise[]> {
  const { rows } = await sql<ToldOtherwise>`
    with since as (
      select step.action, step.id
      from (select action, max(id) as id, max(at) as at from action_step group by action) as step
        join (select subject, max(published_at) as at from record_publication where kind = 'action' group by subject)
          as told on told.subject = step.action
      where step.at > told.at
    )
    select p.subject, p.title, a.text, s.state, s.at::text as at
    from since
      join lateral (
        select case step when 'refused' then 'returned' else step end as state, at
        from action_step where id = since.id
      ) as s on true
      join action a on a.id = since.action
      join ${standing} as p on p.kind = 'action' and p.subject = since.action
    where p.content ->> 'state' <> s.state
    order by s.at`.execute(db);
  return rows;
}
