import { may, type Actor } from '../../accounts/index.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { visibleTo } from '../visible-actions.ts';

interface Owned {
  owner: number | null;
  strategic_lead: number | null;
}

/** Whether the actor brings evidence to an action: its owner, its strategic lead, or for anybody the scrutiny officer. */
export const bringsEvidence = (actor: Actor, { owner, strategic_lead: lead }: Owned): boolean =>
  [owner, lead].includes(actor.person) || may(actor, 'update any action');

/** The same of an action by its number, asked before a file is opened: nobody else's file is read or kept. */
export async function mayBringTo(actor: Actor, db: Records, action: number): Promise<boolean> {
  const row = await db
    .selectFrom('action')
    .select(['owner', 'strategic_lead'])
    .where('id', '=', action)
    .where(visibleTo(actor))
    .executeTakeFirst();
  return row !== undefined && bringsEvidence(actor, row);
}
