import { takeBackLetters, type Writing } from '../letters/index.ts';
import type { RecordsTx } from '../platform/db/open-database.ts';
import type { ReminderSubject } from './write-once.ts';

/** Something that a letter in the outbox tells. */
export interface WaitingReminder {
  letter: number;
  id: number;
  occasion: string;
  recipient: string;
}

/** What lies in the outbox, but for letters that are being sent just now. They stay as they are until this is done. */
export async function waitingReminders(
  { tx, at }: Writing,
  subject: ReminderSubject,
): Promise<WaitingReminder[]> {
  const letters = await tx
    .selectFrom('letter')
    .select('id')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('reminder')
        .select('letter')
        .where('subject', '=', subject)
        .where('letter', 'is not', null),
    )
    .where((eb) => eb.or([eb('taken_until', 'is', null), eb('taken_until', '<=', at.toString())]))
    .orderBy('id')
    .forUpdate()
    .execute();
  if (letters.length === 0) return [];
  const rows = await tx
    .selectFrom('reminder')
    .select(['letter', 'subject_id as id', 'occasion', 'recipient'])
    .where(
      'letter',
      'in',
      letters.map(({ id }) => id),
    )
    .orderBy('subject_id')
    .execute();
  return rows.flatMap(({ letter, ...row }) => (letter === null ? [] : [{ ...row, letter }]));
}

/** Takes letters out of the outbox, as if what they tell had never been written. */
export async function takeBackReminders(tx: RecordsTx, letters: readonly number[]): Promise<void> {
  if (letters.length === 0) return;
  await tx.deleteFrom('reminder').where('letter', 'in', letters).execute();
  await takeBackLetters(tx, letters);
}
