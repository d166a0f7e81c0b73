import { may } from '../../accounts/index.ts';
import { KeyValue, Note, PageHeading, Section } from '../../platform/design/index.ts';
import { FormDisclosure, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import { timeInWords } from '../london-time.ts';
import { meetingFor, type MeetingSheet } from '../meetings-reads.ts';
import { laterMeetingsFor } from '../people-reads.ts';
import type { MeetingRow } from '../rows.ts';
import { meetingKinds } from '../words.ts';
import { AgendaSection } from './agenda-section.tsx';
import { AttendanceSection } from './attendance-section.tsx';
import { pageOr } from './meeting-trail.ts';
import { MinutesSection } from './minutes-section.tsx';
import { ObserversSection } from './observers-section.tsx';
import { PackSection } from './pack-section.tsx';
import { QuestionsSection } from './questions-section.tsx';
import { readOtherwiseNote } from './read-otherwise-note.tsx';

/** A whole meeting on one page: all that its officer needs on the day. */
export const meetingPage = pageOr(async (visit, id) => {
  const sheet = await meetingFor(visit.actor, visit.db, id);
  if (sheet === undefined) return undefined;
  const { meeting } = sheet;
  const otherwise = await readOtherwiseNote(visit, meeting);
  const laterMeetings = await laterMeetingsFor(visit.actor, visit.db, meeting.starts_at);
  return {
    title: meeting.title,
    section: 'meetings' as const,
    breadcrumbs: [{ text: 'Meetings', href: '/meetings' }],
    body: (
      <>
        <PageHeading
          title={meeting.title}
          kicker={meetingKinds[meeting.kind]}
          summary={`${timeInWords(meeting.starts_at)} (London)`}
        />
        {meeting.cancelled_at !== null && (
          <Note title="Cancelled">
            {`This meeting does not take place. ${meeting.cancelled_because}`.trim()}
          </Note>
        )}
        {otherwise}
        <OnThisPage visit={visit} sheet={sheet} />
        <Particulars visit={visit} meeting={meeting} />
        <AgendaSection visit={visit} sheet={sheet} />
        <AttendanceSection visit={visit} sheet={sheet} />
        <MinutesSection visit={visit} sheet={sheet} part={1} laterMeetings={laterMeetings} />
        <MinutesSection visit={visit} sheet={sheet} part={2} laterMeetings={laterMeetings} />
        {may(visit.actor, 'see meetings') && <QuestionsSection visit={visit} sheet={sheet} />}
        <ObserversSection visit={visit} sheet={sheet} />
        <PackSection visit={visit} sheet={sheet} />
      </>
    ),
  };
});

const OnThisPage = ({ visit, sheet }: { visit: WorkspaceVisit; sheet: MeetingSheet }) => (
  <nav aria-label="On this page">
    <ul class="work-on-this-page">
      {[
        ['agenda', 'Agenda and papers'],
        ['attendance', 'Attendance'],
        ...sheet.minutes.map(({ minutes }) => [`minutes-${minutes.part}`, `Minutes of Part ${minutes.part}`]),
        ...(may(visit.actor, 'see meetings')
          ? [
              ['questions', `Questions (${sheet.questions.length})`],
              ['pack', may(visit.actor, 'publish') ? 'Pack and publication' : 'Pack'],
            ]
          : []),
      ].map(([id = '', text]) => (
        <li key={id}>
          <a href={`#${id}`}>{text}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const Particulars = ({ visit, meeting }: { visit: WorkspaceVisit; meeting: MeetingRow }) => (
  <Section title="Meeting">
    <KeyValue
      entries={[
        { term: 'Place', value: meeting.place === '' ? 'Not said yet' : meeting.place },
        {
          term: 'Public',
          value: meeting.is_public ? 'The public may observe Part 1' : 'Not held in public',
        },
        ...closing('Registering to observe closes', meeting.registration_closes_at),
        ...closing('Questions from the public close', meeting.questions_close_at),
        ...(meeting.joining === ''
          ? []
          : [{ term: 'How to join (never published)', value: meeting.joining }]),
        ...(meeting.contact === '' ? [] : [{ term: 'Contact', value: meeting.contact }]),
        ...(meeting.shared_with_panel ? [{ term: 'Panel', value: 'Its members may read Part 1 here' }] : []),
      ]}
    />
    {may(visit.actor, 'arrange meetings') && <Arranging visit={visit} meeting={meeting} />}
  </Section>
);

const Arranging = ({ visit, meeting }: { visit: WorkspaceVisit; meeting: MeetingRow }) => (
  <>
    <p>
      <a href={`/meetings/${meeting.id}/edit`}>Change the meeting</a>
    </p>
    {meeting.cancelled_at === null ? (
      <p>
        <a href={`/meetings/${meeting.id}/cancellation`}>Cancel the meeting</a>
      </p>
    ) : (
      <ReinstatementForm visit={visit} meeting={meeting} />
    )}
  </>
);

const ReinstatementForm = ({ visit, meeting }: { visit: WorkspaceVisit; meeting: MeetingRow }) => (
  <FormDisclosure summary="Undo the cancelling" to={`/meetings/${meeting.id}/reinstatement`}>
    <WorkForm
      visit={visit}
      to={`/meetings/${meeting.id}/reinstatement`}
      version={meeting.version}
      button="It takes place after all"
      kind="secondary"
    >
      <p>
        Whoever registered is written to again. In public it stays cancelled until you publish the meeting.
      </p>
    </WorkForm>
  </FormDisclosure>
);

const closing = (term: string, instant: string | null) =>
  instant === null ? [] : [{ term, value: `${timeInWords(instant)} (London)` }];
