import { sql } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import type { ActionState } from '../chain/state.ts';
import type { Rating } from '../rating/rating.ts';
import { ratedActions } from './rated-actions.ts';

/** An action that answers a recommendation. */
export interface AnsweringAction {
  id: number;
  recommendation: number;
  reference: string;
  text: string;
  state: ActionState;
  rating: Rating;
}

/** The actions that answer the recommendations of a report, as far as the actor may read them. */
export async function actionsOfInspection(
  actor: Actor,
  db: Records,
  today: Temporal.PlainDate,
  inspection: number,
): Promise<AnsweringAction[]> {
  const { rows } = await sql<AnsweringAction>`
    select a.id, a.recommendation, a.reference, a.text, a.state, a.rating
    from ${ratedActions(db, actor, today)} a
    where a.recommendation in (select id from recommendation where inspection = ${inspection})
    order by a.id`.execute(db);
  return rows;
}
