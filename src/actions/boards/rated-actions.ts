import { sql, type RawBuilder } from 'kysely';
import { may, type Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { gateOf } from '../chain/gates.ts';
import type { Step } from '../chain/state.ts';
import { silence, soon } from '../rating/rating.ts';
import { visibleTo } from '../visible-actions.ts';

/** What the latest update says; worked out only for those who ask for it. */
const latest = sql`(select u.text from action_update u where u.action = action.id order by u.dated desc, u.id desc limit 1)`;

/** Said to be delivered: by a position statement, or before any by the latest update. */
const delivered = sql`(state in ('position-stated', 'accepted') or state = 'open' and progress is not distinct from 'delivered')`;

/** The rule of `rate`, for many at once; a test holds the two to the same answers. */
const rating = (today: string): RawBuilder<string> => sql`case
  when state = 'superseded' then 'superseded'
  when state in ('signed-off', 'uploaded') then 'complete'
  when due < ${today}::date and not ${delivered} then 'red'
  when progress = 'off-track' then 'red'
  when progress = 'at-risk' then 'amber'
  when ${delivered} then 'delivered'
  when review_on < ${today}::date and coalesce(dated, opened_on) < review_on then 'amber'
  when due is null and review_on is null then 'no-due-date'
  when due - ${today}::date <= ${sql.lit(soon)} then 'amber'
  when ${today}::date - coalesce(dated, opened_on) > ${sql.lit(silence)} then 'amber'
  else 'green' end`;

/** Whether the actor answered for the action at another gate, and so may not answer at this one. */
const answeredElsewhere = (actor: Actor, step: Step): RawBuilder<boolean> => sql`id in (
  select taken.action from action_step taken where taken.by_person = ${actor.person}
    and taken.step in (${sql.join(stepsOfOtherGates(step))}))`;

const stepsOfOtherGates = (step: Step): string[] =>
  Object.entries(gateOf).flatMap(([other, gate]) => (gate === gateOf[step] ? [] : [other]));

/** Whether the next move is the actor's, and the actor may make it. */
const needsMe = (actor: Actor): RawBuilder<boolean> => {
  const holds = (role: Actor['roles'][number]) => sql.lit(actor.roles.includes(role));
  const elsewhere = (step: Step) => answeredElsewhere(actor, step);
  return sql`case
    when state in ('open', 'returned', 'reopened') then owner is not distinct from ${actor.person}
    when state = 'position-stated' and promised_by = 'force' then
      ${holds('strategic-lead')} and (strategic_lead is null or strategic_lead = ${actor.person}) and not ${elsewhere('accepted')}
    when state = 'position-stated' then ${holds('scrutiny-officer')} and not ${elsewhere('accepted')}
    when state = 'accepted' then
      case promised_by when 'force' then ${holds('deputy-chief')} else ${holds('office-holder')} end and not ${elsewhere('signed-off')}
    when state = 'signed-off' and origin = 'recommendation' then ${sql.lit(may(actor, 'record an upload'))}
    else false end`;
};

/**
 * Every action that the actor may read, with its state, its rating on this London day and whether it is late, as a
 * query to put after `from`.
 */
export const ratedActions = (
  db: Records,
  actor: Actor,
  today: Temporal.PlainDate,
): RawBuilder<unknown> => sql`(
  select rated.*, ${rating(today.toString())} as rating,
    coalesce(due < ${today.toString()}::date, false)
      and state not in ('signed-off', 'uploaded', 'superseded') as overdue,
    ${needsMe(actor)} as needs_me
  from (
    select action.*, updated_on as dated, ${latest} as latest
    from ${db.selectFrom('action').selectAll().where(visibleTo(actor)).as('action')}
  ) rated
)`;
