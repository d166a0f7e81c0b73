import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { lockedAction } from '../locked-action.ts';
import { visibleTo } from '../visible-actions.ts';
import { takeStep, type Taken } from './take-step.ts';

export interface Supersession {
  action: number;
  /** The reference of the action that takes its place. */
  by: string;
  words: string;
  seen: number;
}

/** Another action takes the place of this one, which stays as it was, for good. */
export async function supersedeAction(doing: Doing, input: Supersession): Promise<Taken | Declined> {
  const held = await lockedAction(doing, input.action);
  if (isDeclined(held)) return held;
  if (input.words.trim() === '')
    return { declined: 'Say why another action takes its place.', field: 'words' };
  const other = await doing.tx
    .selectFrom('action')
    .select('id')
    .where('reference', '=', input.by.trim())
    .where(visibleTo(doing.actor))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('action_step')
            .select('action_step.id')
            .whereRef('action_step.action', '=', 'action.id')
            .where('step', '=', 'superseded'),
        ),
      ),
    )
    .executeTakeFirst();
  if (other === undefined || other.id === input.action)
    return {
      declined: 'Enter the reference of another action that is not superseded itself, such as 2021/04.',
      field: 'by',
    };
  const { words, seen } = input;
  return takeStep(doing, held, { step: 'superseded', supersededBy: other.id, words, seen });
}
