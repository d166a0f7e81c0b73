import { sql } from 'kysely';
import type { Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { conditionOf } from './board-filter.ts';
import type { BoardRow } from './board.ts';
import { ratedActions } from './rated-actions.ts';

export type WaitingAction = Pick<BoardRow, 'id' | 'reference' | 'text' | 'state' | 'due'>;

/**
 * Every action whose next move is this person's, the oldest first: those that the board of them lists, without what only
 * the board shows. Put in order here: the database would look all actions up by day, one after the other, to save itself
 * sorting the few that are left.
 */
export async function waitingActionsFor(
  actor: Actor,
  db: Records,
  today: Temporal.PlainDate,
): Promise<WaitingAction[]> {
  const { rows } = await sql<WaitingAction>`
    select a.id, a.reference, a.text, a.state, a.due::text
    from ${ratedActions(db, actor, today)} a
    where ${conditionOf({ waiting: 'yes' }, actor.person)}`.execute(db);
  return rows.toSorted((a, b) => a.id - b.id);
}
