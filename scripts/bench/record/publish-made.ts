import { actionContentSchema } from '../../../src/actions/public-content.ts';
import { meetingContentSchema, minutesContentSchema } from '../../../src/meetings/public-content.ts';
import type { Records } from '../../../src/platform/db/open-database.ts';
import type { wordSource } from './record-words.ts';
import { inParts, type RecordSize } from './write-record.ts';

const shownFrom = '2026-01-01T00:00:00Z';

/** Publishes every meeting, its minutes and every action, as content of the same shape that publishing freezes. */
export async function publishMade(
  records: Records,
  { size, source }: { size: RecordSize; source: ReturnType<typeof wordSource> },
): Promise<void> {
  const slugs = Array.from({ length: size.meetings }, (_, at) => `meeting-${at}`);
  const startsAt = (at: number) =>
    `${Temporal.PlainDate.from('2026-02-23')
      .subtract({ days: 7 * at })
      .toString()}T10:00:00Z`;
  const meetings = slugs.map((slug, at) =>
    meetingContentSchema.parse({
      slug,
      title: `Scrutiny Board ${at}`,
      kind: 'scrutiny-board',
      startsAt: startsAt(at),
      place: 'Online',
      isPublic: true,
      contact: '',
      cancelled: false,
      registrationClosesAt: null,
      questionsCloseAt: null,
      attendance: [],
      observersPresent: 2,
      agenda: Array.from({ length: 8 }, (_item, item) => ({
        part: 1,
        number: item + 1,
        title: source.words(4),
        summary: source.words(12),
        topic: `Topic ${item}`,
        papers: [],
        assurance: { level: 'partly', reason: source.words(10), givenOn: '2026-01-01' },
      })),
    }),
  );
  const minutes = slugs.map((slug, at) =>
    minutesContentSchema.parse({
      slug,
      meeting: { slug, title: `Scrutiny Board ${at}`, startsAt: startsAt(at) },
      state: 'approved',
      circulatedOn: '2026-01-01',
      approvedOn: '2026-01-02',
      approvedBy: null,
      attendance: [],
      observersPresent: 2,
      sections: Array.from({ length: 8 }, (_section, section) => ({
        number: section + 1,
        title: source.words(3),
        paragraphs: Array.from({ length: 5 }, (_paragraph, paragraph) => ({
          number: `${section + 1}.${paragraph + 1}`,
          words: source.words(60),
          actions: [],
          corrections: [],
        })),
      })),
    }),
  );
  const actions = Array.from({ length: size.actions }, (_, at) =>
    actionContentSchema.parse({
      slug: `2026-${at + 1}`,
      reference: `2026/${at + 1}`,
      words: source.words(25),
      origin: 'minute',
      originReference: '',
      meeting: Math.floor(at / 20) + 1,
      minute: '1.1',
      recommendation: null,
      commitment: null,
      priority: null,
      theme: {
        slug: `theme-${at % 12}`,
        title: `Theme ${at % 12}`,
        plan: '',
        lead: '',
        keyThemes: [],
        desiredOutcomes: [],
      },
      owner: `Post ${at % 30}`,
      promisedBy: 'force',
      openedOn: '2025-10-01',
      due: source.one(['2026-01-31', '2026-06-30']),
      reviewOn: null,
      successCriteria: '',
      state: source.one(['open', 'signed-off']),
      updates: [{ dated: '2026-01-10', words: source.words(30), progress: 'on-track' }],
      steps: [],
      supersededBy: null,
    }),
  );
  await publishAll(
    records,
    'meeting',
    meetings.map((content) => ({ title: content.title, content })),
  );
  await publishAll(
    records,
    'minutes',
    minutes.map((content) => ({ title: content.meeting.title, content })),
  );
  await publishAll(
    records,
    'action',
    actions.map((content) => ({ title: content.reference, content })),
  );
}

const publishAll = (
  records: Records,
  kind: 'meeting' | 'minutes' | 'action',
  made: readonly { title: string; content: { slug: string } }[],
): Promise<void> =>
  inParts(
    made.map(({ title, content }, at) => ({
      kind,
      subject: at + 1,
      slug: content.slug,
      version: 1,
      title,
      content: JSON.stringify(content),
      shown_from: shownFrom,
      published_at: shownFrom,
    })),
    (part) => records.insertInto('record_publication').values(part).execute(),
  );
