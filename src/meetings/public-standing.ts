import type { PublishedDb } from '../platform/db/published-reader.ts';
import type { Records } from '../platform/db/open-database.ts';
import { plainWords, publicWords } from '../record-text/index.ts';
import { timeInWords } from './london-time.ts';
import { meetingContentSchema, type MeetingContent } from './public-content.ts';
import type { MeetingRow } from './rows.ts';

/** What the public reads of a meeting at this moment; undefined when it reads nothing. */
export async function publicContentOf(db: Records, meeting: number): Promise<MeetingContent | undefined> {
  // The owner of the views may read them too.
  const row = await (db as unknown as PublishedDb)
    .selectFrom('published.record')
    .select('content')
    .where('kind', '=', 'meeting')
    .where('subject', '=', meeting)
    .where('is_latest', '=', true)
    .executeTakeFirst();
  return row === undefined ? undefined : meetingContentSchema.parse(row.content);
}

/** Something that the public reads otherwise than the record says it. */
export interface ReadOtherwise {
  what: string;
  inPublic: string;
  inRecord: string;
}

type Told = Pick<
  MeetingContent,
  | 'title'
  | 'startsAt'
  | 'place'
  | 'isPublic'
  | 'contact'
  | 'cancelled'
  | 'registrationClosesAt'
  | 'questionsCloseAt'
>;

/** What of a meeting that somebody relies on who wants to come is not yet public as it stands. */
export function readOtherwise(meeting: MeetingRow, content: MeetingContent): ReadOtherwise[] {
  const [inPublic, inRecord] = [wordsOf(content), wordsOf(toldOf(meeting))];
  return inRecord.flatMap(([what, says], at) => {
    const read = inPublic[at]?.[1] ?? '';
    return read === says ? [] : [{ what, inPublic: read, inRecord: says }];
  });
}

/** In words, what the public reads of when a meeting is, where that is no longer so; undefined where it is. */
export function movedSince(
  { starts_at, cancelled_at }: Pick<MeetingRow, 'starts_at' | 'cancelled_at'>,
  inPublic: unknown,
): string | undefined {
  const { startsAt, cancelled } = meetingContentSchema.parse(inPublic);
  if (cancelled && cancelled_at === null) return 'the public still reads that it is cancelled';
  if (!cancelled && cancelled_at !== null) return 'it is cancelled, and the public does not read so yet';
  const [read, now] = [timeInWords(startsAt), timeInWords(starts_at)];
  return read === now ? undefined : `it is on ${now}, and the public still reads ${read}`;
}

const toldOf = (meeting: MeetingRow): Told => ({
  title: publicWords(meeting.title),
  startsAt: meeting.starts_at,
  place: publicWords(meeting.place),
  isPublic: meeting.is_public,
  contact: publicWords(meeting.contact),
  cancelled: meeting.cancelled_at !== null,
  registrationClosesAt: meeting.registration_closes_at,
  questionsCloseAt: meeting.questions_close_at,
});

const wordsOf = (told: Told): [what: string, says: string][] => [
  ['Cancelled', told.cancelled ? 'Yes' : 'No'],
  ['Title', plainWords(told.title)],
  ['Day and time', timeInWords(told.startsAt)],
  ['Place', plainWords(told.place) || 'Not said'],
  ['Open to the public', told.isPublic ? 'Yes' : 'No'],
  ['Registering to observe closes', closing(told.registrationClosesAt)],
  ['Questions from the public close', closing(told.questionsCloseAt)],
  ['Contact', plainWords(told.contact) || 'Not said'],
];

const closing = (instant: string | null): string => (instant === null ? 'Not offered' : timeInWords(instant));
