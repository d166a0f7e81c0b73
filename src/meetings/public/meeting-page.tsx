import { Note, PageHeading, Section } from '../../platform/design/index.ts';
import type { PublishedDb } from '../../platform/db/published-reader.ts';
import {
  publicSlugs,
  Versions,
  VersionNote,
  type FoundRecord,
  type RecordPage,
} from '../../published-record/index.ts';
import { plainWords, PublicWords } from '../../record-text/index.ts';
import type { PageContent, Visit } from '../../site/index.ts';
import { timeInWords } from '../london-time.ts';
import { meetingContentSchema, type MeetingContent } from '../public-content.ts';
import { meetingKinds } from '../words.ts';
import { AgendaParts } from './agenda-parts.tsx';
import { AttendanceList } from './attendance-list.tsx';
import { MeetingParticulars } from './meeting-particulars.tsx';
import { actionsOf, questionsOf, whatIsOpen } from './published-reads.ts';
import { ActionsOfMeeting, QuestionLinks } from './what-came-of-it.tsx';

/** A meeting: when and where, its agenda with papers, who was there, and what came of it. */
async function meetingPage(
  record: FoundRecord<MeetingContent>,
  visit: Visit,
  db: PublishedDb,
): Promise<PageContent> {
  const { content, slug } = record;
  const minutesArePublic = (await publicSlugs(db, 'minutes', [slug])).has(slug);
  const [questions, actions] = [await questionsOf(db, slug), await actionsOf(db, record.subject)];
  const when = timeInWords(content.startsAt);
  return {
    title: `${plainWords(content.title)}, ${when}`,
    description: `Agenda, papers and minutes of ${plainWords(content.title)}, ${when}.`,
    section: '/meetings',
    breadcrumbs: [{ text: 'Meetings', href: '/meetings' }],
    takeAway: [{ text: 'JSON', href: `/api/v1/meetings/${slug}.json` }],
    body: (
      <>
        <PageHeading
          kicker={meetingKinds[content.kind]}
          title={<PublicWords text={content.title} />}
          summary={when}
        />
        {content.cancelled && (
          <Note title="This meeting was cancelled">
            {content.cancelledBecause !== undefined && <PublicWords text={content.cancelledBecause} />}
          </Note>
        )}
        <VersionNote kind="meeting" record={record} />
        <MeetingParticulars
          content={content}
          today={visit.today}
          minutesArePublic={minutesArePublic}
          isLatest={record.isLatest}
          open={await whatIsOpen(db, content)}
        />
        <AgendaParts slug={slug} agenda={content.agenda} isLatest={record.isLatest} />
        {(content.attendance.length > 0 || content.observersPresent !== null) && (
          <Section title="Who was there" id="attendance">
            <AttendanceList {...content} />
          </Section>
        )}
        <QuestionLinks questions={questions} />
        <ActionsOfMeeting actions={actions} meeting={slug} minutesArePublic={minutesArePublic} />
        <Versions kind="meeting" record={record} />
      </>
    ),
  };
}

export const meetingRecord: RecordPage<MeetingContent> = {
  kind: 'meeting',
  schema: meetingContentSchema,
  draw: meetingPage,
};
