import type { Doing } from '../../audit/index.ts';
import { writeLetters } from '../../letters/index.ts';
import type { Letter } from '../../platform/mail/index.ts';
import { observersOf } from './observers-of.ts';

/** Writes the same letter to everybody who is registered to observe, each their own; gives how many. */
export async function writeToObservers(
  doing: Doing,
  meeting: number,
  words: Omit<Letter, 'to'>,
): Promise<number> {
  const observers = await observersOf(doing.tx, meeting);
  await writeLetters(
    doing,
    observers.map((to) => ({ to, ...words })),
  );
  return observers.length;
}
