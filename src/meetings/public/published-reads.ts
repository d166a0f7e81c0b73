import { sql } from 'kysely';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import type { MeetingContent } from '../public-content.ts';

/** Every public meeting, the newest first. */
export const publicMeetings = (db: PublishedDb) =>
  db.selectFrom('published.meeting').selectAll().orderBy('starts_at', 'desc').orderBy('slug').execute();
export type MeetingListed = Awaited<ReturnType<typeof publicMeetings>>[number];

/** The meetings whose minutes are public, each with their state. */
export async function minutesByMeeting(db: PublishedDb): Promise<Map<string, string>> {
  const rows = await db.selectFrom('published.minutes').select(['slug', 'state']).execute();
  return new Map(rows.map(({ slug, state }) => [slug, state]));
}

export const publicQuestions = (db: PublishedDb) =>
  db
    .selectFrom('published.question')
    .selectAll()
    .orderBy('starts_at', 'desc')
    .orderBy('meeting')
    .orderBy('number')
    .execute();
export type QuestionListed = Awaited<ReturnType<typeof publicQuestions>>[number];

export const questionsOf = (db: PublishedDb, meeting: string) =>
  db.selectFrom('published.question').selectAll().where('meeting', '=', meeting).orderBy('number').execute();

/** Assurance as it was given, oldest first. */
export const publicAssurance = (db: PublishedDb) =>
  db
    .selectFrom('published.assurance')
    .selectAll()
    .orderBy('starts_at')
    .orderBy('meeting')
    .orderBy('agenda_item')
    .execute();
export type AssuranceListed = Awaited<ReturnType<typeof publicAssurance>>[number];

/** Actions that came out of a meeting, by reference; the meeting by its subject. */
export const actionsOf = (db: PublishedDb, meeting: number) =>
  db
    .selectFrom('published.action')
    .select(['slug', 'reference', 'words', 'minute', 'plan'])
    .where('meeting', '=', meeting)
    .orderBy('reference')
    .execute();
export type ActionRaised = Awaited<ReturnType<typeof actionsOf>>[number];

/** Which of these actions are public, by reference, with their address. */
export async function actionSlugs(
  db: PublishedDb,
  references: readonly string[],
): Promise<Map<string, string>> {
  if (references.length === 0) return new Map();
  const rows = await db
    .selectFrom('published.action')
    .select(['reference', 'slug'])
    .where('reference', 'in', [...references])
    .execute();
  return new Map(rows.map(({ reference, slug }) => [reference, slug]));
}

/** Whether one can still register to observe, and send in a question. */
export interface WhatIsOpen {
  registration: boolean;
  questions: boolean;
}

/** By the clock of the database, which closes the forms; of a meeting that is only previewed as well. */
export async function whatIsOpen(
  db: PublishedDb,
  { registrationClosesAt, questionsCloseAt }: MeetingContent,
): Promise<WhatIsOpen> {
  const { rows } = await sql<WhatIsOpen>`
    select coalesce(${registrationClosesAt}::timestamptz > now(), false) as registration,
      coalesce(${questionsCloseAt}::timestamptz > now(), false) as questions`.execute(db as never);
  return rows[0] ?? { registration: false, questions: false };
}

export const paperAt = (db: PublishedDb, meeting: string, item: number, position: number) =>
  db
    .selectFrom('published.paper')
    .selectAll()
    .where('meeting', '=', meeting)
    .where('agenda_item', '=', item)
    .where('position', '=', position)
    .executeTakeFirst();
