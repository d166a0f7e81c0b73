import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import type { PromisedBy } from '../action.ts';
import { lockedAction } from '../locked-action.ts';
import type { Review } from './review-position.ts';
import { takeStep, type Taken } from './take-step.ts';

/** The last gate: done, in the name of the force (its deputy chief) or of the body (its office-holder). */
export const signOff =
  (promisedBy: PromisedBy) =>
  async (doing: Doing, { action, words, seen }: Review): Promise<Taken | Declined> => {
    const held = await lockedAction(doing, action);
    if (isDeclined(held)) return held;
    if (held.action.promised_by !== promisedBy) return notThere;
    return takeStep(doing, held, { step: 'signed-off', words, seen });
  };

/** Not done yet: back to the owner, with the reason. */
export const refuseSignOff =
  (promisedBy: PromisedBy) =>
  async (doing: Doing, { action, words, seen }: Review): Promise<Taken | Declined> => {
    const held = await lockedAction(doing, action);
    if (isDeclined(held)) return held;
    if (held.action.promised_by !== promisedBy) return notThere;
    if (words.trim() === '') return { declined: 'Say why you do not sign it off.', field: 'words' };
    return takeStep(doing, held, { step: 'refused', words, seen });
  };
