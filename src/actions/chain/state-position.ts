import { may } from '../../accounts/index.ts';
import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { lockedAction, type LockedAction } from '../locked-action.ts';
import { takeStep, type Taken } from './take-step.ts';

export interface Position {
  action: number;
  words: string;
  seen: number;
}

/**
 * The owner's position statement: what was done and what it achieved, resting on at least one piece of evidence.
 * For an owner without an account the scrutiny officer writes down what the owner stated.
 */
export async function statePosition(doing: Doing, input: Position): Promise<Taken | Declined> {
  const held = await lockedAction(doing, input.action);
  if (isDeclined(held)) return held;
  if (!(await isOwners(doing, held))) return notThere;
  if (input.words.trim() === '')
    return { declined: 'Say what was done and what it achieved.', field: 'words' };
  const evidence = await doing.tx
    .selectFrom('evidence')
    .select('id')
    .where('action', '=', input.action)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  if (evidence === undefined)
    return { declined: 'Bring at least one piece of evidence before you state the position.' };
  return takeStep(doing, held, { step: 'position-stated', words: input.words, seen: input.seen });
}

async function isOwners({ tx, actor }: Doing, { action }: LockedAction): Promise<boolean> {
  if (action.owner === actor.person) return true;
  if (!may(actor, 'update any action')) return false;
  if (action.owner === null) return true;
  const owner = await tx
    .selectFrom('person')
    .select('email')
    .where('id', '=', action.owner)
    .executeTakeFirstOrThrow();
  return owner.email === null;
}
