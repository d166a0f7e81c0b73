import type { Declined, Doing } from '../../audit/index.ts';
import { marksDeclined } from '../../record-text/index.ts';
import type { LockedAction } from '../locked-action.ts';
import { tellLater } from '../telling/tell-later.ts';
import { gateOf, otherGateOf } from './gates.ts';
import { mayFollow, type Step } from './state.ts';
import { gateWords, stateWords, stepWords } from './words.ts';

/** One step on an action that the command holds. */
export interface StepToTake {
  step: Step;
  words?: string;
  supersededBy?: number;
  /** The last step when the person decided; 0 when there was none. */
  seen: number;
}

/** What the command gives back: the action and where it stands in the chain. */
export interface Taken {
  id: number;
  reference: string;
}

/**
 * Writes the next row of the chain. Declines when somebody else has taken a step since, when the chain does not allow
 * it, and when the person has already answered for this action at another gate.
 */
export async function takeStep(
  doing: Doing,
  { action, steps, state }: LockedAction,
  { step, words = '', supersededBy, seen }: StepToTake,
): Promise<Taken | Declined> {
  const { tx, actor, at } = doing;
  const marks = marksDeclined({ words });
  if (marks !== undefined) return marks;
  const last = steps.at(-1);
  if ((last?.id ?? 0) !== seen) return meanwhile(last);
  if (!mayFollow(state, step))
    return {
      declined: `This action is ${stateWords[state].toLowerCase()}: it cannot be ${stepWords[step]} now.`,
    };
  const other = gateOf[step] && otherGateOf(steps, actor.person, step);
  if (other)
    return {
      declined: `You ${gateWords[other]} of this action already. Somebody else has to answer here: nobody answers for an action in two ways.`,
    };
  const row = {
    action: action.id,
    step,
    words: words.trim(),
    superseded_by: supersededBy ?? null,
    by_person: actor.person,
    by_name: actor.name,
    by_post: actor.post,
    at: at.toString({ smallestUnit: 'millisecond' }),
  };
  const taken = await tx.insertInto('action_step').values(row).returning('id').executeTakeFirstOrThrow();
  await tellLater(doing, action.id, { news: 'step', step: taken.id });
  await doing.changed({ subject: 'action', id: action.id, before: { state }, after: row });
  return { id: action.id, reference: action.reference };
}

function meanwhile(last: { step: Step; by_name: string } | undefined): Declined {
  if (last === undefined) throw new Error('A step was seen that is not there');
  return {
    declined: `Meanwhile it was ${stepWords[last.step]} by ${last.by_name}. Look at it again before you decide.`,
  };
}
