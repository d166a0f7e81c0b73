import type { Kysely } from 'kysely';
import type { BaseSchema } from '../../db/schema.ts';
import type { MeetingRows } from './public-meeting.ts';
import type { MinutesRows } from './public-minutes.ts';
import type { QuestionRows } from './public-question.ts';

type Db = Kysely<BaseSchema>;

/** The rows that a meeting's public content is made from, or undefined when there is no such meeting. */
export async function meetingRows(db: Db, id: number): Promise<MeetingRows | undefined> {
  const meeting = await db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  if (meeting === undefined) return undefined;
  const agenda = await db.selectFrom('agenda_item').selectAll().where('meeting', '=', id).execute();
  const ids = [0, ...agenda.map((one) => one.id)];
  return {
    meeting,
    agenda,
    attendance: await db.selectFrom('attendance').selectAll().where('meeting', '=', id).execute(),
    papers: await db.selectFrom('paper').selectAll().where('agenda_item', 'in', ids).execute(),
    assurances: await db.selectFrom('assurance').selectAll().where('agenda_item', 'in', ids).execute(),
  };
}

/** The rows that the public content of one part's minutes is made from; `id` is that of the minutes. */
export async function minutesRows(db: Db, id: number): Promise<MinutesRows | undefined> {
  const minutes = await db.selectFrom('minutes').selectAll().where('id', '=', id).executeTakeFirst();
  if (minutes === undefined) return undefined;
  const meetings = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', 'in', [minutes.meeting, minutes.approved_by_meeting ?? 0])
    .execute();
  const meeting = meetings.find((one) => one.id === minutes.meeting);
  if (meeting === undefined) throw new Error(`minutes ${id} belong to no meeting`);
  const paragraphs = await db.selectFrom('minute').selectAll().where('minutes', '=', id).execute();
  const ids = [0, ...paragraphs.map((one) => one.id)];
  return {
    minutes,
    meeting,
    approvedBy: meetings.find((one) => one.id === minutes.approved_by_meeting),
    attendance: await db
      .selectFrom('attendance')
      .selectAll()
      .where('meeting', '=', minutes.meeting)
      .execute(),
    sections: await db.selectFrom('minute_section').selectAll().where('minutes', '=', id).execute(),
    paragraphs,
    corrections: await db.selectFrom('minute_correction').selectAll().where('minute', 'in', ids).execute(),
    actions: await actionsRaised(db, ids),
  };
}

async function actionsRaised(db: Db, minutes: readonly number[]): Promise<MinutesRows['actions']> {
  const rows = await db
    .selectFrom('action')
    .select(['id', 'minute', 'reference', 'text', 'part'])
    .where('minute', 'in', minutes)
    .orderBy('id')
    .execute();
  return rows.flatMap(({ minute, ...action }) => (minute === null ? [] : [{ ...action, minute }]));
}

/** The rows that a question's public content is made from. */
export async function questionRows(db: Db, id: number): Promise<QuestionRows | undefined> {
  const question = await db.selectFrom('question').selectAll().where('id', '=', id).executeTakeFirst();
  if (question === undefined) return undefined;
  const meeting = await db
    .selectFrom('meeting')
    .selectAll()
    .where('id', '=', question.meeting)
    .executeTakeFirstOrThrow();
  const agendaItem = await db
    .selectFrom('agenda_item')
    .select('part')
    .where('id', '=', question.agenda_item ?? 0)
    .executeTakeFirst();
  return { question, meeting, agendaItem };
}
