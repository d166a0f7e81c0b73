import { sql } from 'kysely';
import { writeLetters, type Writing } from '../letters/index.ts';
import type { Letter } from '../platform/mail/index.ts';

export type ReminderSubject = 'action' | 'action-news' | 'inspection';

export interface Reminder {
  subject: ReminderSubject;
  id: number;
  /** What else of this kind is told in the same letter. */
  ids?: readonly number[];
  /** With the day it is about, so that a day that moves is reminded of anew: `overdue 2021-03-31`. */
  occasion: string;
  letter: Letter;
}

/** Writes a reminder into the outbox, unless all of it was told to this person before. */
export async function writeOnce(
  writing: Writing,
  { subject, id, ids = [id], occasion, letter }: Reminder,
): Promise<void> {
  const { tx, at } = writing;
  const added = await sql<{ id: number }>`
    insert into reminder (subject, subject_id, occasion, recipient, sent_at)
    select ${subject}, id, ${occasion}, ${letter.to.toLowerCase()}, ${at.toString()}::timestamptz
    from unnest(${[...ids]}::integer[]) as told (id)
    on conflict do nothing
    returning subject_id as id`.execute(tx);
  if (added.rows.length === 0) return;
  const [written] = await writeLetters(writing, [letter]);
  await tx
    .updateTable('reminder')
    .set({ letter: written ?? null })
    .where('subject', '=', subject)
    .where(
      'subject_id',
      'in',
      added.rows.map((row) => row.id),
    )
    .where('occasion', '=', occasion)
    .where('recipient', '=', letter.to.toLowerCase())
    .execute();
}
