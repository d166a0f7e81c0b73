import { may } from '../../accounts/index.ts';
import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { waitsFor } from '../chain/state.ts';
import { lockedAction } from '../locked-action.ts';

/**
 * Takes back evidence brought by mistake, as long as the action is with its owner; what a statement rests on stays.
 * Its row and its file are kept.
 */
export async function removeEvidence(
  doing: Doing,
  { action, evidence }: { action: number; evidence: number },
): Promise<{ id: number } | Declined> {
  const held = await lockedAction(doing, action);
  if (isDeclined(held)) return held;
  const row = await doing.tx
    .selectFrom('evidence')
    .selectAll()
    .where('id', '=', evidence)
    .where('action', '=', action)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return notThere;
  if (row.brought_by !== doing.actor.person && !may(doing.actor, 'update any action')) return notThere;
  if (waitsFor(held.state, held.action.origin) !== 'owner')
    return { declined: 'A position statement rests on this evidence: it stays.' };
  const removed = { removed_at: doing.at.toString() };
  await doing.tx.updateTable('evidence').set(removed).where('id', '=', evidence).execute();
  await doing.changed({ subject: 'evidence', id: evidence, before: row, after: removed });
  return { id: evidence };
}
