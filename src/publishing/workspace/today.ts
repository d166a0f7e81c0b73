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

/**
 * By the state in the latest version. What was published after its last step is passed over first, and each part is
 * worked out on its own: what little is left is then looked up, not thousands.
 */
async function toldOtherwise(db: Records): Promise<ToldOtherwise[]> {
  const { rows } = await sql<ToldOtherwise>`
    with stepped as materialized (
      select id, last_step_at as at from action where last_step_at is not null
    ), told as materialized (
      select subject, max(published_at) as at from record_publication where kind = 'action' group by subject
    ), since as materialized (
      select stepped.id from stepped join told on told.subject = stepped.id and stepped.at > told.at
    )
    select p.subject, p.title, a.text, a.state, a.last_step_at::text as at
    from since
      join action a on a.id = since.id
      join ${standing} as p on p.kind = 'action' and p.subject = since.id
    where p.content ->> 'state' <> a.state
    order by a.last_step_at`.execute(db);
  return rows;
}
