import { policeDay } from '../platform/clock.ts';
import { publicWords } from '../record-text/index.ts';
import { inOrder } from './agenda-order.ts';
import { publicAttendance } from './public-attendance.ts';
import {
  meetingContentSchema,
  type MeetingContent,
  type PublicAgendaItem,
  type PublicAssurance,
  type PublicPaper,
} from './public-content.ts';
import { publicFileName } from './public-file-name.ts';
import type { AgendaItemRow, AssuranceRow, AttendanceRow, MeetingRow, PaperRow } from './rows.ts';

/** Everything of a meeting that its public content is made from. */
export interface MeetingRows {
  meeting: MeetingRow;
  attendance: readonly AttendanceRow[];
  agenda: readonly AgendaItemRow[];
  papers: readonly PaperRow[];
  assurances: readonly AssuranceRow[];
}

/** The public content of a meeting. What is not plainly of Part 1 is treated as private. */
export function publicMeeting(rows: MeetingRows): MeetingContent {
  const { meeting, attendance, agenda } = rows;
  return meetingContentSchema.parse({
    slug: meeting.slug,
    title: publicWords(meeting.title),
    kind: meeting.kind,
    startsAt: meeting.starts_at,
    place: publicWords(meeting.place),
    isPublic: meeting.is_public,
    contact: publicWords(meeting.contact),
    cancelled: meeting.cancelled_at !== null,
    ...(meeting.cancelled_because === '' ? {} : { cancelledBecause: publicWords(meeting.cancelled_because) }),
    registrationClosesAt: meeting.registration_closes_at,
    questionsCloseAt: meeting.questions_close_at,
    attendance: publicAttendance(attendance),
    observersPresent: meeting.observers_present,
    agenda: inOrder(agenda).map((one) => publicItem(one, rows)),
  } satisfies MeetingContent);
}

function publicItem(
  item: AgendaItemRow & { number: number },
  { papers, assurances }: MeetingRows,
): PublicAgendaItem {
  const { number, title, summary, topic } = item;
  if (item.part !== 1)
    return { part: 2, number, exemption: item.exemption, trace: publicWords(item.public_trace) };
  return {
    part: 1,
    number,
    title: publicWords(title),
    summary: publicWords(summary),
    topic,
    papers: papers
      .filter((paper) => paper.agenda_item === item.id && paper.removed_at === null)
      .toSorted((a, b) => a.position - b.position || a.id - b.id)
      .map((paper) => publicPaper(paper)),
    assurance: latestOf(assurances.filter(({ agenda_item }) => agenda_item === item.id)),
  };
}

function publicPaper(paper: PaperRow): PublicPaper {
  const { is_supplement: isSupplement, file_hash: hash, media_type: mediaType } = paper;
  const title = publicWords(paper.title);
  if (hash === null || mediaType === null)
    return { kind: 'text', title, isSupplement, words: publicWords(paper.body) };
  const fileName = publicFileName(title, mediaType);
  const { bytes, pages } = paper;
  return { kind: 'file', title, isSupplement, fileName, hash, mediaType, bytes: bytes ?? 0, pages };
}

/** Assurance may be given again; the last word counts. */
function latestOf(given: readonly AssuranceRow[]): PublicAssurance | null {
  const last = given.toSorted((a, b) => a.id - b.id).at(-1);
  if (last === undefined) return null;
  const { level, reason, given_at } = last;
  return {
    level,
    reason: publicWords(reason),
    givenOn: policeDay(Temporal.Instant.from(given_at)).toString(),
  };
}
