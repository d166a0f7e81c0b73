import { sql } from 'kysely';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { Origin, PromisedBy } from '../action.ts';
import type { Step } from '../chain/state.ts';
import type { Happening } from './tell-later.ts';

/** Something that happened to an action, with the action as it is now. Days are `YYYY-MM-DD`. */
export interface UntoldNews {
  id: number;
  /** Nobody was written to about it yet. */
  is_new: boolean;
  news: Happening['news'];
  by_person: number | null;
  by_name: string;
  on: string;
  /** The step that was taken, and whether the person gave words with it. */
  step_id: number | null;
  step: Step | null;
  has_words: boolean;
  action: number;
  reference: string;
  text: string;
  part: 1 | 2;
  origin: Origin;
  promised_by: PromisedBy;
  owner: number | null;
  strategic_lead: number | null;
  opened_by: number | null;
  theme_lead: string;
  due: string | null;
  steps: readonly { id: number; step: Step; by_person: number | null }[];
}

/**
 * What is not told yet, the oldest first, and what letters in the outbox tell; nobody else tells it meanwhile. An action
 * raised in minutes in draft is told when they are circulated: until then its words may still change, and it may be given
 * to somebody else.
 */
export async function untoldNews(tx: RecordsTx, inOutbox: readonly number[]): Promise<UntoldNews[]> {
  const { rows } = await sql<UntoldNews>`
    select n.id, n.told_at is null as is_new, n.news, n.by_person, n.by_name, (n.at at time zone 'Europe/London')::date::text as on,
      n.step as step_id, s.step, coalesce(s.words, '') <> '' as has_words,
      n.action, a.reference, a.text, a.part, a.origin, a.promised_by, a.owner, a.strategic_lead, a.opened_by,
      coalesce(t.lead, '') as theme_lead, a.due::text as due,
      coalesce((
        select jsonb_agg(jsonb_build_object('id', c.id, 'step', c.step, 'by_person', c.by_person) order by c.id)
        from action_step c where c.action = a.id), '[]') as steps
    from action_news n
    join action a on a.id = n.action
    left join action_step s on s.id = n.step
    left join theme t on t.id = a.theme
    left join minute p on p.id = a.minute
    left join minutes m on m.id = p.minutes
    where (n.told_at is null or n.id in (select unnest(${[...inOutbox]}::integer[])))
      and (n.news = 'step' or m.id is null or coalesce(m.circulated_at, m.approved_at) is not null)
    order by n.id
    for update of n`.execute(tx);
  return rows;
}

/** Which of it was told to whom: the id of the news and the address, as `12 kim@police.example`. */
export async function toldOf(tx: RecordsTx, ids: readonly number[]): Promise<Set<string>> {
  const { rows } = await sql<{ told: string }>`
    select subject_id || ' ' || recipient as told from reminder
    where subject = 'action-news' and subject_id in (select unnest(${[...ids]}::integer[]))`.execute(tx);
  return new Set(rows.map(({ told }) => told));
}

export async function settle(tx: RecordsTx, ids: readonly number[], at: Temporal.Instant): Promise<void> {
  await sql`
    update action_news set told_at = ${at.toString()}::timestamptz
    where told_at is null and id in (select unnest(${[...ids]}::integer[]))`.execute(tx);
}
