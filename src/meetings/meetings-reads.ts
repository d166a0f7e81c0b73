import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';
import { inOrder } from './agenda-order.ts';
import { minutesSheet, type MinutesSheet } from './minutes-reads.ts';
import { keptDaysNow } from './personal-data/kept-days.ts';
import { seesMeeting } from './visible-meetings.ts';
import { wordsFor } from './words-for.ts';
import { questionsFor, type QuestionOnSheet } from './questions-reads.ts';
import type {
  AgendaItemRow,
  AssuranceRow,
  AttendanceRow,
  MeetingRow,
  ObserverRow,
  PaperRow,
} from './rows.ts';

export interface ItemOnSheet extends AgendaItemRow {
  number: number;
  /** True for an item of Part 2 before somebody who may not see it: only its public trace is here. */
  veiled: boolean;
  papers: PaperRow[];
  assurance: AssuranceRow | undefined;
}

/** All of a meeting that an actor may see. */
export interface MeetingSheet {
  meeting: MeetingRow;
  attendance: AttendanceRow[];
  agenda: ItemOnSheet[];
  minutes: MinutesSheet[];
  questions: QuestionOnSheet[];
  /** Undefined for those who may not see who observes. */
  observers: ObserverRow[] | undefined;
  /** Who was registered to observe and is not any more. */
  withdrawn: ObserverRow[];
  /** How many days after the meeting who registered is deleted. */
  keptDays: number;
}

/** A meeting as an actor may see it, or undefined: not there and not allowed are the same. */
export async function meetingFor(actor: Actor, db: Records, id: number): Promise<MeetingSheet | undefined> {
  const meeting = await db.selectFrom('meeting').selectAll().where('id', '=', id).executeTakeFirst();
  if (meeting === undefined || !seesMeeting(actor, meeting)) return undefined;
  const ofPanel = !may(actor, 'see meetings');
  const sheet: MeetingSheet = {
    meeting: ofPanel ? { ...meeting, joining: '' } : meeting,
    attendance: await attendanceFor(db, id, ofPanel),
    agenda: await agendaFor(actor, db, id),
    minutes: await minutesFor(actor, db, id),
    questions: ofPanel ? [] : await questionsFor(actor, db, id),
    ...(await observersFor(actor, db, id)),
  };
  return wordsFor(actor, sheet);
}

/** Who was there; the panel reads the names that may be public, and otherwise posts. */
async function attendanceFor(db: Records, meeting: number, ofPanel: boolean): Promise<AttendanceRow[]> {
  const rows = await db
    .selectFrom('attendance')
    .selectAll()
    .where('meeting', '=', meeting)
    .orderBy('position')
    .orderBy('id')
    .execute();
  return ofPanel
    ? rows.map((one) => (one.named_in_public ? one : { ...one, name: one.post || 'somebody', post: '' }))
    : rows;
}

async function agendaFor(actor: Actor, db: Records, meeting: number): Promise<ItemOnSheet[]> {
  const agenda = inOrder(
    await db.selectFrom('agenda_item').selectAll().where('meeting', '=', meeting).execute(),
  );
  const open = agenda.filter(({ part }) => part === 1 || may(actor, 'see part 2'));
  const ids = [0, ...open.map(({ id }) => id)];
  const papers = await db
    .selectFrom('paper')
    .selectAll()
    .where('agenda_item', 'in', ids)
    .where('removed_at', 'is', null)
    .orderBy('position')
    .orderBy('id')
    .execute();
  const given = await db
    .selectFrom('assurance')
    .selectAll()
    .where('agenda_item', 'in', ids)
    .orderBy('id')
    .execute();
  return agenda.map((one) =>
    open.includes(one)
      ? {
          ...one,
          veiled: false,
          papers: papers.filter(({ agenda_item }) => agenda_item === one.id),
          assurance: given.findLast(({ agenda_item }) => agenda_item === one.id),
        }
      : veiled(one),
  );
}

/** What is left of a private item for those who may not see it. */
const veiled = (one: AgendaItemRow & { number: number }): ItemOnSheet => ({
  ...one,
  title: one.public_trace,
  summary: '',
  topic: '',
  public_interest: '',
  veiled: true,
  papers: [],
  assurance: undefined,
});

async function minutesFor(actor: Actor, db: Records, meeting: number): Promise<MinutesSheet[]> {
  const rows = await db
    .selectFrom('minutes')
    .selectAll()
    .where('meeting', '=', meeting)
    .orderBy('part')
    .execute();
  const seen = rows.filter(
    ({ part, circulated_at }) =>
      (part === 1 || may(actor, 'see part 2')) && (circulated_at !== null || may(actor, 'see meetings')),
  );
  const sheets = [];
  for (const row of seen) sheets.push(await minutesSheet(actor, db, row));
  return sheets;
}

async function observersFor(
  actor: Actor,
  db: Records,
  meeting: number,
): Promise<Pick<MeetingSheet, 'observers' | 'withdrawn' | 'keptDays'>> {
  if (!may(actor, 'see observers')) return { observers: undefined, withdrawn: [], keptDays: 0 };
  const rows = await db
    .selectFrom('observer')
    .selectAll()
    .where('meeting', '=', meeting)
    .orderBy('registered_at')
    .orderBy('id')
    .execute();
  return {
    observers: rows.filter(({ withdrawn_at }) => withdrawn_at === null),
    withdrawn: rows.filter(({ withdrawn_at }) => withdrawn_at !== null),
    keptDays: await keptDaysNow(db),
  };
}
