import { sql } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { conditionOf } from './board-filter.ts';
import type { BoardRow } from './board.ts';
import { ratedActions } from './rated-actions.ts';

export type WaitingAction = Pick<BoardRow, 'id' | 'reference' | 'text' | 'state' | 'due'>;

/** Every action whose next move is this person's: those that the board of them lists, without what only the board shows. */
export async function waitingActionsFor(
  actor: Actor,
  db: Records,
  today: Temporal.PlainDate,
): Promise<WaitingAction[]> {
  const { rows } = await sql<WaitingAction>`
    select a.id, a.reference, a.text, a.state, a.due::text
    from ${ratedActions(db, actor, today)} a
    where ${conditionOf({ waiting: 'yes' }, actor.person)}
    order by a.due nulls last, a.id`.execute(db);
  return rows;
}
