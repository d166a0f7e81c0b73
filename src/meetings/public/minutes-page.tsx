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
import { shortDay, timeInWords } from '../london-time.ts';
import { minutesContentSchema, type MinutesContent } from '../public-content.ts';
import { meetingPath } from './addresses.ts';
import { AttendanceList } from './attendance-list.tsx';
import { Paragraph } from './paragraph.tsx';
import { actionSlugs } from './published-reads.ts';

/** The minutes of a meeting, every paragraph at its permanent address. */
async function minutesPage(
  record: FoundRecord<MinutesContent>,
  _visit: Visit,
  db: PublishedDb,
): Promise<PageContent> {
  const { content, slug } = record;
  const paragraphs = content.sections.flatMap((section) => section.paragraphs);
  const references = paragraphs.flatMap(({ actions }) => actions.map(({ reference }) => reference));
  const actions = await actionSlugs(db, references);
  const meetings = await publicSlugs(db, 'meeting', [slug, content.approvedBy?.slug ?? slug]);
  const title = `Minutes of ${plainWords(content.meeting.title)}`;
  const when = timeInWords(content.meeting.startsAt);
  return {
    title: `${title}, ${when}`,
    description: `What was said and decided: ${title}, ${when}.`,
    section: '/meetings',
    breadcrumbs: [
      { text: 'Meetings', href: '/meetings' },
      ...(meetings.has(slug) ? [{ text: plainWords(content.meeting.title), href: meetingPath(slug) }] : []),
    ],
    takeAway: [{ text: 'JSON', href: `/api/v1/meetings/${slug}/minutes.json` }],
    body: (
      <>
        <PageHeading kicker="Minutes" title={<PublicWords text={content.meeting.title} />} summary={when} />
        <StateNote content={content} publicMeetings={meetings} />
        <VersionNote kind="minutes" record={record} />
        {content.sections.map(({ number, title: heading, paragraphs: ofSection }) => (
          <Section
            key={number}
            id={`section-${number}`}
            title={
              <>
                {number}. <PublicWords text={heading} />
              </>
            }
            layout="full"
          >
            <div class="minutes">
              {ofSection.map((paragraph) => (
                <Paragraph key={paragraph.number} paragraph={paragraph} actions={actions} />
              ))}
            </div>
          </Section>
        ))}
        {(content.attendance.length > 0 || content.observersPresent !== null) && (
          <Section title="Who was there" id="attendance">
            <AttendanceList {...content} />
          </Section>
        )}
        <Versions kind="minutes" record={record} />
      </>
    ),
  };
}

/** Whether these are the agreed minutes, and since when. */
function StateNote({
  content: { state, approvedOn, approvedBy, circulatedOn },
  publicMeetings,
}: {
  content: MinutesContent;
  publicMeetings: ReadonlySet<string>;
}) {
  if (state !== 'approved') {
    const circulated = circulatedOn === null ? '' : ` They were circulated on ${shortDay(circulatedOn)}.`;
    return (
      <Note title="These minutes are not approved yet">
        {`They may still be corrected before the next meeting approves them.${circulated}`}
      </Note>
    );
  }
  const meeting =
    approvedBy === null ? null : publicMeetings.has(approvedBy.slug) ? (
      <a href={meetingPath(approvedBy.slug)}>{plainWords(approvedBy.title)}</a>
    ) : null;
  return (
    <p class="approved">
      Approved{approvedOn === null ? '' : ` on ${shortDay(approvedOn)}`}
      {meeting === null ? '' : <> by {meeting}</>}. Each paragraph keeps its number and its address.
    </p>
  );
}

export const minutesRecord: RecordPage<MinutesContent> = {
  kind: 'minutes',
  schema: minutesContentSchema,
  draw: minutesPage,
};
