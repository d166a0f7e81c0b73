import { sql } from 'kysely';
import type { Actor } from '../accounts/index.ts';
import { policeDay } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import { stateOf } from './chain/state.ts';
import { rate, isOverdue } from './rating/rating.ts';
import { visibleTo } from './visible-actions.ts';

/** An action with everything that belongs to it. */
export type WholeAction = NonNullable<Awaited<ReturnType<typeof actionFor>>>;

/** One action with its updates, evidence, gates and changes, or undefined when the actor may not read it. */
export async function actionFor(actor: Actor, db: Records, id: number, at: Temporal.Instant) {
  const action = await actionRow(actor, db, id);
  if (action === undefined) return undefined;
  const [updates, evidence, steps, changes] = [
    await updatesOf(db, id),
    await evidenceOf(db, id),
    await stepsOf(actor, db, id),
    await changesOf(db, id),
  ];
  const state = stateOf(steps);
  const [latest] = updates;
  const facts = {
    state,
    due: dayOrNull(action.due),
    reviewOn: dayOrNull(action.review_on),
    openedOn: Temporal.PlainDate.from(action.opened_on),
    latest:
      latest === undefined
        ? null
        : { dated: Temporal.PlainDate.from(latest.dated), progress: latest.progress },
  };
  const today = policeDay(at);
  const rated = { ...rate(facts, today), overdue: isOverdue(facts, today) };
  return { action, updates, evidence, steps, changes, state, rated };
}

const dayOrNull = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));

const actionRow = (actor: Actor, db: Records, id: number) =>
  db
    .selectFrom('action')
    .where('action.id', '=', id)
    .where(visibleTo(actor))
    .leftJoin('person as owner', 'owner.id', 'action.owner')
    .leftJoin('person as lead', 'lead.id', 'action.strategic_lead')
    .leftJoin('person as opener', 'opener.id', 'action.opened_by')
    .leftJoin('meeting', 'meeting.id', 'action.meeting')
    .leftJoin('minute', 'minute.id', 'action.minute')
    .leftJoin('theme', 'theme.id', 'action.theme')
    .leftJoin('recommendation', 'recommendation.id', 'action.recommendation')
    .leftJoin('inspection', 'inspection.id', 'recommendation.inspection')
    .selectAll('action')
    .select([
      'owner.name as owner_name',
      'owner.post as owner_held',
      'owner.email as owner_email',
      'lead.name as lead_name',
      'opener.name as opener_name',
      'meeting.slug as meeting_slug',
      'meeting.title as meeting_title',
      'meeting.starts_at as meeting_at',
      'meeting.shared_with_panel as meeting_shared',
      'minute.section as minute_section',
      'minute.paragraph as minute_paragraph',
      'theme.title as theme_title',
      'theme.plan as theme_plan',
      'theme.lead as theme_lead',
      'theme.slug as theme_slug',
      'theme.key_themes',
      'theme.desired_outcomes',
      'recommendation.number as recommendation_number',
      'inspection.slug as inspection_slug',
      'inspection.id as inspection_id',
      'inspection.title as inspection_title',
      'inspection.shared_with_panel as inspection_shared',
    ])
    .executeTakeFirst();

const updatesOf = (db: Records, id: number) =>
  db
    .selectFrom('action_update')
    .leftJoin('person', 'person.id', 'action_update.written_by')
    .selectAll('action_update')
    .select('person.name as writer')
    .where('action', '=', id)
    .orderBy('dated', 'desc')
    .orderBy('action_update.id', 'desc')
    .execute();

const evidenceOf = (db: Records, id: number) =>
  db
    .selectFrom('evidence')
    .leftJoin('person', 'person.id', 'evidence.brought_by')
    .selectAll('evidence')
    .select('person.name as bringer')
    .where('action', '=', id)
    .orderBy('effective_on', 'desc')
    .orderBy('evidence.id', 'desc')
    .execute();

/** The other action of a supersession is named only to those who may read it. */
const stepsOf = (actor: Actor, db: Records, id: number) =>
  db
    .selectFrom('action_step')
    .leftJoin(
      (eb) => eb.selectFrom('action').where(visibleTo(actor)).select(['id', 'reference']).as('other'),
      (join) => join.onRef('other.id', '=', 'action_step.superseded_by'),
    )
    .selectAll('action_step')
    .select('other.reference as other_reference')
    .where('action', '=', id)
    .orderBy('action_step.id')
    .execute();

/** What was said otherwise later: due dates that moved, owners that changed. */
async function changesOf(db: Records, id: number) {
  const lines = await db
    .selectFrom('audit_line')
    .select(['at', 'actor_name', 'before', 'after'])
    .where('subject', '=', 'action')
    .where('subject_id', '=', String(id))
    .where('act', '=', 'change actions')
    .where(sql<boolean>`before is not null and after is not null`)
    .orderBy('number')
    .execute();
  return lines.map(({ at, actor_name, before, after }) => ({
    at,
    by: actor_name,
    before: JSON.parse(before ?? '{}') as Record<string, unknown>,
    after: JSON.parse(after ?? '{}') as Record<string, unknown>,
  }));
}
