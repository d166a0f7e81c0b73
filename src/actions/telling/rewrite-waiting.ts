import { rewriteLetter } from '../../letters/index.ts';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import { takeBackReminders, type WaitingReminder } from '../../reminders/index.ts';
import { lettersOf } from './letters-of.ts';
import { keyOf, type Telling } from './tellings.ts';

/**
 * Says in the letters that wait how things are now. One that nobody is to read any more is taken back: gives the news that
 * it told, of which somebody else may have to be told.
 */
export async function rewriteWaiting(
  tx: RecordsTx,
  waiting: readonly WaitingReminder[],
  tellings: readonly Telling[],
  address: string,
): Promise<Set<number>> {
  const byKey = new Map(tellings.map((one) => [keyOf(one), one]));
  const takenBack = new Set<number>();
  for (const [letter, told] of Map.groupBy(waiting, (one) => one.letter)) {
    const still = told.flatMap(({ id, recipient }) => byKey.get(`${id} ${recipient}`) ?? []);
    const [words] = lettersOf(still, address);
    if (words !== undefined) await rewriteLetter(tx, letter, words.letter);
    else {
      await takeBackReminders(tx, [letter]);
      for (const { id } of told) takenBack.add(id);
    }
  }
  return takenBack;
}
