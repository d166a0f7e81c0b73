import { policeDay } from '../platform/clock.ts';
import { publicWords } from '../record-text/index.ts';
import { publicAttendance } from './public-attendance.ts';
import {
  minutesContentSchema,
  type KeptPrivate,
  type MinutesContent,
  type PublicParagraph,
} from './public-content.ts';
import { minutesState } from './minutes-state.ts';
import type { AttendanceRow, CorrectionRow, MeetingRow, MinuteRow, MinutesRow, SectionRow } from './rows.ts';

/** An action as minutes show it. */
export interface RaisedAction {
  id: number;
  minute: number;
  reference: string;
  text: string;
  part: 1 | 2;
}

/** Everything of one part's minutes that their public content is made from. */
export interface MinutesRows {
  minutes: MinutesRow;
  meeting: MeetingRow;
  approvedBy: Pick<MeetingRow, 'slug' | 'title' | 'starts_at'> | undefined;
  attendance: readonly AttendanceRow[];
  sections: readonly SectionRow[];
  paragraphs: readonly MinuteRow[];
  corrections: readonly CorrectionRow[];
  actions: readonly RaisedAction[];
}

/** The public content of minutes; those of Part 2 have none. */
export function publicMinutes(rows: MinutesRows): MinutesContent | KeptPrivate {
  const { minutes, meeting, approvedBy, attendance, sections } = rows;
  if (minutes.part !== 1) return { private: 'Minutes of Part 2 are private. Only their trace is public.' };
  return minutesContentSchema.parse({
    slug: meeting.slug,
    meeting: nameOf(meeting),
    state: minutesState(minutes),
    circulatedOn: dayOf(minutes.circulated_at),
    approvedOn: dayOf(minutes.approved_at),
    approvedBy: approvedBy === undefined ? null : nameOf(approvedBy),
    attendance: publicAttendance(attendance),
    observersPresent: meeting.observers_present,
    sections: sections
      .toSorted((a, b) => a.section - b.section)
      .map(({ section, title }) => ({
        number: section,
        title: publicWords(title),
        paragraphs: rows.paragraphs
          .filter((one) => one.section === section)
          .toSorted((a, b) => a.paragraph - b.paragraph)
          .map((one) => publicParagraph(one, rows)),
      })),
  } satisfies MinutesContent);
}

export const nameOf = ({ slug, title, starts_at }: Pick<MeetingRow, 'slug' | 'title' | 'starts_at'>) => ({
  slug,
  title: publicWords(title),
  startsAt: starts_at,
});

const dayOf = (instant: string | null): string | null =>
  instant === null ? null : policeDay(Temporal.Instant.from(instant)).toString();

function publicParagraph(minute: MinuteRow, { corrections, actions }: MinutesRows): PublicParagraph {
  const own = corrections.filter((one) => one.minute === minute.id).toSorted((a, b) => a.id - b.id);
  const wordsMayShow = oldWordsMayShow(minute, own);
  return {
    number: `${minute.section}.${minute.paragraph}`,
    words: minute.removed_at === null ? publicWords(minute.text) : null,
    actions: actions
      .filter((one) => one.minute === minute.id && one.part === 1)
      .map(({ reference, text }) => ({ reference, words: publicWords(text) })),
    corrections: own.map(({ corrected_at, why, before }) => ({
      correctedOn: policeDay(Temporal.Instant.from(corrected_at)).toString(),
      why: publicWords(why),
      before: wordsMayShow ? publicWords(before) : null,
    })),
  };
}

/**
 * A passage may have been made private by a correction, and older words would still tell it: then none of the
 * paragraph's older words is shown, only that it was corrected, when and why.
 */
const oldWordsMayShow = (minute: MinuteRow, corrections: readonly CorrectionRow[]): boolean =>
  minute.removed_at === null &&
  corrections.every(({ words_public }) => words_public) &&
  ![minute.text, ...corrections.flatMap(({ before, after }) => [before, after])].some((text) =>
    /\{\{\s*private/i.test(text),
  );
