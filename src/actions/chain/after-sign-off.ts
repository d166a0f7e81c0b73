import { isDeclined, type Declined, type Doing } from '../../audit/index.ts';
import { lockedAction } from '../locked-action.ts';
import type { Review } from './review-position.ts';
import { takeStep, type Taken } from './take-step.ts';

/** That the position statement now stands with the inspectorate. */
export async function recordUpload(doing: Doing, { action, words, seen }: Review): Promise<Taken | Declined> {
  const held = await lockedAction(doing, action);
  return isDeclined(held) ? held : takeStep(doing, held, { step: 'uploaded', words, seen });
}

/** Signed off too early, or come up again: a new row, with the reason; nothing is undone. */
export async function reopenAction(doing: Doing, { action, words, seen }: Review): Promise<Taken | Declined> {
  const held = await lockedAction(doing, action);
  if (isDeclined(held)) return held;
  if (words.trim() === '') return { declined: 'Say why it is reopened.', field: 'words' };
  return takeStep(doing, held, { step: 'reopened', words, seen });
}
