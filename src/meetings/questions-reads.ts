import { may, type Actor } from '../accounts/index.ts';
import type { Records } from '../platform/db/open-database.ts';
import { wordsFor } from './words-for.ts';
import type { QuestionRow } from './rows.ts';

export interface QuestionOnSheet extends QuestionRow {
  isPrivate: boolean;
}

/** A question with the meeting at which it is asked, and the item that it is about. */
export interface QuestionInList extends QuestionOnSheet {
  meetingTitle: string;
  startsAt: string;
  about: string | null;
}

/** The questions of a meeting that an actor may see, in the order of their numbers. */
export async function questionsFor(actor: Actor, db: Records, meeting: number): Promise<QuestionOnSheet[]> {
  if (!may(actor, 'see meetings')) return [];
  return everyQuestionFor(actor, db, { meeting });
}

/** Which questions are wanted; all of them when nothing is said. */
interface WantedQuestions {
  id?: number;
  meeting?: number;
  /** Only those that nobody has answered or declined. */
  waiting?: boolean;
}

/**
 * The questions to the chief constable that an actor may see, of the latest meeting first. One on an item of Part 2 is
 * there only for those who see Part 2; names and addresses of who asked only for the office that answers letters.
 */
export async function everyQuestionFor(
  actor: Actor,
  db: Records,
  { id, meeting, waiting = false }: WantedQuestions = {},
): Promise<QuestionInList[]> {
  if (!may(actor, 'see questions')) return [];
  const rows = await db
    .selectFrom('question')
    .innerJoin('meeting', 'meeting.id', 'question.meeting')
    .leftJoin('agenda_item', 'agenda_item.id', 'question.agenda_item')
    .selectAll('question')
    .select([
      'meeting.title as meetingTitle',
      'meeting.starts_at as startsAt',
      'agenda_item.part',
      'agenda_item.title as about',
    ])
    .$if(id !== undefined, (of) => of.where('question.id', '=', id ?? 0))
    .$if(meeting !== undefined, (of) => of.where('question.meeting', '=', meeting ?? 0))
    .$if(waiting, (of) => of.where('answered_at', 'is', null).where('declined_because', '=', ''))
    .orderBy('meeting.starts_at', 'desc')
    .orderBy('question.meeting')
    .orderBy('question.number')
    .execute();
  const seen = rows
    .filter(({ part }) => part !== 2 || may(actor, 'see part 2'))
    .map(({ part, ...question }) => ({
      ...question,
      ...(may(actor, 'see observers') ? {} : { asker_name: '', asker_email: '' }),
      isPrivate: part === 2,
    }));
  return wordsFor(actor, seen);
}

/** A draft of an answer as those of the force see it. */
export interface DraftOfAnswer {
  text: string;
  version: number;
  writtenAt: string;
  writer: string;
}

/** What the force has drafted; undefined when there is nothing, and for everyone who is not of the force. */
export async function draftFor(
  actor: Actor,
  db: Records,
  { id }: Pick<QuestionOnSheet, 'id'>,
): Promise<DraftOfAnswer | undefined> {
  if (!may(actor, 'draft answers')) return undefined;
  return db
    .selectFrom('answer_draft')
    .innerJoin('person', 'person.id', 'answer_draft.written_by')
    .select(['text', 'answer_draft.version', 'written_at as writtenAt', 'person.name as writer'])
    .where('question', '=', id)
    .executeTakeFirst();
}
