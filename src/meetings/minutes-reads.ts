import type { Actor } from '../accounts/index.ts';
import { visibleTo } from '../actions/index.ts';
import type { Records } from '../platform/db/open-database.ts';
import { minutesState } from './minutes-state.ts';
import type { CorrectionRow, MeetingRow, MinuteRow, MinutesRow, SectionRow } from './rows.ts';
import type { MinutesState } from './words.ts';

interface RaisedHere {
  id: number;
  reference: string;
  text: string;
  /** Whether the actor may open its page. */
  isOpen: boolean;
}

export interface ParagraphOnSheet extends MinuteRow {
  /** "2.7" */
  number: string;
  actions: RaisedHere[];
  corrections: CorrectionRow[];
}

export interface SectionOnSheet extends SectionRow {
  paragraphs: ParagraphOnSheet[];
}

/** The minutes of one part with everything that hangs on their paragraphs. */
export interface MinutesSheet {
  minutes: MinutesRow;
  state: MinutesState;
  sections: SectionOnSheet[];
  approvedBy: Pick<MeetingRow, 'id' | 'slug' | 'title' | 'starts_at'> | undefined;
}

/** Minutes that the caller has found the actor may see. */
export async function minutesSheet(actor: Actor, db: Records, minutes: MinutesRow): Promise<MinutesSheet> {
  const { id } = minutes;
  const sections = await db
    .selectFrom('minute_section')
    .selectAll()
    .where('minutes', '=', id)
    .orderBy('section')
    .execute();
  const rows = await db
    .selectFrom('minute')
    .selectAll()
    .where('minutes', '=', id)
    .orderBy('section')
    .orderBy('paragraph')
    .execute();
  const paragraphs = await withWhatHangsOn(actor, db, rows);
  return {
    minutes,
    state: minutesState(minutes),
    sections: sections.map((one) => ({
      ...one,
      paragraphs: paragraphs.filter(({ section }) => section === one.section),
    })),
    approvedBy: await db
      .selectFrom('meeting')
      .select(['id', 'slug', 'title', 'starts_at'])
      .where('id', '=', minutes.approved_by_meeting ?? 0)
      .executeTakeFirst(),
  };
}

async function withWhatHangsOn(
  actor: Actor,
  db: Records,
  rows: readonly MinuteRow[],
): Promise<ParagraphOnSheet[]> {
  const ids = [0, ...rows.map(({ id }) => id)];
  const actions = await db
    .selectFrom('action')
    .select(['id', 'minute', 'reference', 'text'])
    .select((eb) => visibleTo(actor)(eb).$castTo<boolean>().as('isOpen'))
    .where('minute', 'in', ids)
    .orderBy('id')
    .execute();
  const corrections = await db
    .selectFrom('minute_correction')
    .selectAll()
    .where('minute', 'in', ids)
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    ...row,
    number: `${row.section}.${row.paragraph}`,
    actions: actions.filter(({ minute }) => minute === row.id),
    corrections: corrections.filter(({ minute }) => minute === row.id),
  }));
}
