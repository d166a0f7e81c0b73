import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import type { PromisedBy } from '../action.ts';
import { lockedAction, type LockedAction } from '../locked-action.ts';
import { takeStep, type Taken } from './take-step.ts';

export interface Review {
  action: number;
  /** Why it goes back; a remark with an acceptance. */
  words: string;
  seen: number;
}

/** Satisfied with what was done and with its evidence: on to sign-off. */
export const acceptPosition =
  (promisedBy: PromisedBy) =>
  async (doing: Doing, { action, words, seen }: Review): Promise<Taken | Declined> => {
    const held = await reviewed(doing, promisedBy, action);
    return isDeclined(held) ? held : takeStep(doing, held, { step: 'accepted', words, seen });
  };

/** Back to the owner, with the reason. */
export const returnPosition =
  (promisedBy: PromisedBy) =>
  async (doing: Doing, { action, words, seen }: Review): Promise<Taken | Declined> => {
    const held = await reviewed(doing, promisedBy, action);
    if (isDeclined(held)) return held;
    if (words.trim() === '') return { declined: 'Say why it goes back to its owner.', field: 'words' };
    return takeStep(doing, held, { step: 'returned', words, seen });
  };

/** The action, if it is for this person to review: the strategic lead that it names, or any where it names none. */
async function reviewed(doing: Doing, promisedBy: PromisedBy, id: number): Promise<LockedAction | Declined> {
  const held = await lockedAction(doing, id);
  if (isDeclined(held)) return held;
  const { strategic_lead: lead, promised_by: promised } = held.action;
  if (promised !== promisedBy) return notThere;
  const isTheirs = promised === 'body' || lead === null || lead === doing.actor.person;
  return isTheirs ? held : { declined: 'This action names another strategic lead.' };
}
