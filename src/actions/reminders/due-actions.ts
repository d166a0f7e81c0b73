import { sql } from 'kysely';
import type { Records } from '../../platform/db/open-database.ts';
import type { PromisedBy } from '../action.ts';
import type { ActionState } from '../chain/state.ts';

/** An action that is not closed, and whose due day or review day is near or past. */
export interface DueAction {
  id: number;
  reference: string;
  text: string;
  part: 1 | 2;
  promised_by: PromisedBy;
  state: ActionState;
  /** Its due day, else its review day. */
  day: string;
  is_review: boolean;
  owner_email: string | null;
  owner_name: string;
  lead_email: string | null;
}

/** Read for the office as a whole, not for an actor: only addresses of those who may read each action are written to. */
export async function dueActions(db: Records, today: Temporal.PlainDate): Promise<DueAction[]> {
  const until = today.add({ days: 7 }).toString();
  const { rows } = await sql<DueAction>`
    select a.id, a.reference, a.text, a.part, a.promised_by,
      case coalesce(s.step, 'open') when 'refused' then 'returned' else coalesce(s.step, 'open') end as state,
      coalesce(a.due, a.review_on) as day, a.due is null as is_review,
      case when o.closed_at is null then o.email end as owner_email,
      coalesce(o.name, a.owner_post) as owner_name,
      case when l.closed_at is null then l.email end as lead_email
    from action a
    left join person o on o.id = a.owner
    left join person l on l.id = a.strategic_lead
    left join lateral (select step from action_step where action = a.id order by id desc limit 1) s on true
    where coalesce(a.due, a.review_on) <= ${until}::date
      and coalesce(s.step, 'open') not in ('signed-off', 'uploaded', 'superseded')
      and (a.due is not null or not exists (
        select from action_update u where u.action = a.id and u.dated >= a.review_on))
    order by a.id`.execute(db);
  return rows;
}
