import { EmptyState, LinkList, PageHeading, Section } from '../../platform/design/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { Maker } from '../../site/index.ts';
import { londonTime, timeInWords } from '../london-time.ts';
import { meetingKinds } from '../words.ts';
import { meetingPath } from './addresses.ts';
import { minutesByMeeting, publicMeetings, type MeetingListed } from './published-reads.ts';

const around = [
  {
    text: 'Questions and answers',
    href: '/questions',
    detail: 'Everything that was asked of the chief constable.',
  },
  {
    text: 'Assurance over time',
    href: '/assurance',
    detail: 'Topic by topic, how sure the answers left us.',
  },
  { text: 'Actions', href: '/actions', detail: 'What was promised, by whom and by when, and how it goes.' },
  { text: 'Inspections', href: '/inspections', detail: 'What inspectors recommended, and the response.' },
  { text: 'Calendar of meetings', href: '/meetings.ics', detail: 'To add to your own calendar.' },
  { text: 'What is new (Atom feed)', href: '/feeds/record.atom', detail: 'For a feed reader.' },
];

/** Meetings to come first, then the past ones by year. */
export const meetingsPage: Maker = async (visit, db) => {
  const meetings = await publicMeetings(db);
  const minutes = await minutesByMeeting(db);
  const isToCome = ({ starts_at, cancelled }: MeetingListed) =>
    londonTime(starts_at).day >= visit.today && !cancelled;
  const years = Map.groupBy(
    meetings.filter((one) => !isToCome(one)),
    ({ starts_at }) => londonTime(starts_at).day.slice(0, 4),
  );
  return {
    title: 'Meetings',
    description: `Where ${visit.bodyName} holds ${visit.forceName} to account: agendas, papers, minutes.`,
    section: '/meetings',
    takeAway: [
      { text: 'Calendar', href: '/meetings.ics' },
      { text: 'CSV', href: '/api/v1/meetings.csv' },
      { text: 'JSON', href: '/api/v1/meetings.json' },
    ],
    body: (
      <>
        <PageHeading
          title="Meetings"
          summary={`Where ${visit.forceName} is held to account: agendas, papers, minutes, and what was promised.`}
        />
        {meetings.length === 0 && (
          <EmptyState title="No meeting has been published yet">
            {`When ${visit.bodyName} publishes an agenda or minutes, they are here.`}
          </EmptyState>
        )}
        <MeetingList
          title="To come"
          id="to-come"
          meetings={meetings.filter(isToCome).toReversed()}
          minutes={minutes}
        />
        {[...years].map(([year, ofYear]) => (
          <MeetingList key={year} title={year} id={`year-${year}`} meetings={ofYear} minutes={minutes} />
        ))}
        <Section title="More about scrutiny" id="more">
          <LinkList links={around} />
        </Section>
      </>
    ),
  };
};

interface ListProps {
  title: string;
  id: string;
  meetings: readonly MeetingListed[];
  minutes: ReadonlyMap<string, string>;
}

const MeetingList = ({ title, id, meetings, minutes }: ListProps) =>
  meetings.length === 0 ? null : (
    <Section title={title} id={id}>
      <LinkList
        links={meetings.map((meeting) => ({
          text: plainWords(meeting.title),
          href: meetingPath(meeting.slug),
          detail: detailOf(meeting, minutes.get(meeting.slug)),
        }))}
      />
    </Section>
  );

function detailOf(meeting: MeetingListed, minutes: string | undefined): string {
  const held = `${meetingKinds[meeting.kind]}, ${timeInWords(meeting.starts_at)}.`;
  if (meeting.cancelled) return `${held} Cancelled.`;
  const open = meeting.registration_is_open ? ' Registration to observe is open.' : '';
  const written =
    minutes === undefined ? '' : minutes === 'approved' ? ' With approved minutes.' : ' With draft minutes.';
  return held + open + written;
}
