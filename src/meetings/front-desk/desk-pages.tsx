import { Note, PageHeading } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { PageContent } from '../../site/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';
import { FaultSummary, Line, Lines, Trap, type Sent } from './desk-fields.tsx';
import { PrivacyLine } from './privacy-line.tsx';

interface Desk {
  meeting: MeetingContent;
  sent: Sent;
}

const aboutMail = 'Only the office sees it. It is never published.';

/** Where somebody registers to observe a meeting. */
export const registrationPage = ({ meeting, sent }: Desk): PageContent => ({
  ...frame(meeting, 'Register to observe'),
  body: (
    <>
      <FaultSummary faults={sent.faults} />
      <Heading meeting={meeting} title="Register to observe" />
      <p>
        Registering closes {timeInWords(meeting.registrationClosesAt ?? meeting.startsAt)} (London time). We
        write to everybody who registered with how to join.
      </p>
      <form method="post" novalidate action={`/meetings/${meeting.slug}/registration`}>
        <Line sent={sent} name="name" label="Your name" autocomplete="name" />
        <Line
          sent={sent}
          name="email"
          label="Your e-mail address"
          hint={aboutMail}
          type="email"
          autocomplete="email"
        />
        <Lines
          sent={sent}
          name="needs"
          label="Is there anything you need so that you can follow the meeting?"
          hint="You may leave this empty. Captions, for example, or a room without steps."
          rows={3}
        />
        <PrivacyLine />
        <Trap />
        <Govuk of="button" params={{ text: 'Register' }} />
      </form>
    </>
  ),
});

/** Where somebody sends in a question for the chief constable. */
export const questionPage = ({ meeting, sent }: Desk): PageContent => ({
  ...frame(meeting, 'Send in a question'),
  body: (
    <>
      <FaultSummary faults={sent.faults} />
      <Heading meeting={meeting} title="Send in a question" />
      <p>
        Questions close {timeInWords(meeting.questionsCloseAt ?? meeting.startsAt)} (London time). A question
        that is published stands here with its answer. Please do not tell us about a crime here, and do not
        name other people.
      </p>
      <form method="post" novalidate action={`/meetings/${meeting.slug}/questions/new`}>
        <Lines sent={sent} name="text" label="Your question to the chief constable" rows={6} />
        <Line sent={sent} name="name" label="Your name" autocomplete="name" />
        <Line
          sent={sent}
          name="email"
          label="Your e-mail address"
          hint={aboutMail}
          type="email"
          autocomplete="email"
        />
        <Govuk
          of="checkboxes"
          params={{
            name: 'mayName',
            items: [
              {
                value: 'yes',
                text: 'My name may stand beside my question in public',
                checked: sent.typed['mayName'] === 'yes',
              },
            ],
          }}
        />
        <PrivacyLine />
        <Trap />
        <Govuk of="button" params={{ text: 'Send the question' }} />
      </form>
    </>
  ),
});

/** Said when something is over, done, or too much. */
export const saidPage = (meeting: MeetingContent, title: string, says: string): PageContent => ({
  ...frame(meeting, title),
  body: (
    <>
      <Heading meeting={meeting} title={title} />
      <Note>{says}</Note>
      <p>
        <a href={`/meetings/${meeting.slug}`}>Back to the meeting</a>
      </p>
    </>
  ),
});

/** Said when many forms come from one place. */
export const tooManyPage = (meeting: MeetingContent): PageContent =>
  saidPage(
    meeting,
    'Please wait a little',
    'Many forms came from where you are. Nothing was sent: try again in ten minutes.',
  );

export const Heading = ({ meeting, title }: { meeting: MeetingContent; title: string }) => (
  <PageHeading
    title={title}
    kicker={plainWords(meeting.title)}
    summary={`${timeInWords(meeting.startsAt)} (London time)`}
  />
);

export const frame = (meeting: MeetingContent, title: string) => ({
  title: `${title}: ${plainWords(meeting.title)}`,
  description: `${title}: ${plainWords(meeting.title)}, ${timeInWords(meeting.startsAt)}.`,
  section: '/meetings',
  breadcrumbs: [
    { text: 'Meetings', href: '/meetings' },
    { text: plainWords(meeting.title), href: `/meetings/${meeting.slug}` },
  ],
});
