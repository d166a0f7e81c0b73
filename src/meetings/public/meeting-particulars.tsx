import type { JSX } from 'preact';
import { KeyValue, Section } from '../../platform/design/index.ts';
import { PublicWords } from '../../record-text/index.ts';
import { londonTime, timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';
import { meetingPath, minutesPath } from './addresses.ts';
import type { WhatIsOpen } from './published-reads.ts';

interface Props {
  content: MeetingContent;
  today: string;
  minutesArePublic: boolean;
  isLatest: boolean;
  open: WhatIsOpen;
}

/** When, where, who may come and until when, and where the minutes are. */
export function MeetingParticulars({ content, today, minutesArePublic, isLatest, open }: Props) {
  const { slug, startsAt, place, isPublic, contact, cancelled } = content;
  const isToCome = londonTime(startsAt).day >= today && !cancelled && isLatest;
  const maybe = (term: string, text: string) =>
    text === '' ? [] : [{ term, value: <PublicWords text={text} /> }];
  return (
    <Section title="Particulars" id="particulars">
      <KeyValue
        entries={[
          { term: 'When', value: <time dateTime={startsAt}>{timeInWords(startsAt)}</time> },
          ...maybe('Where', place),
          {
            term: 'Open to the public',
            value: isPublic ? 'Yes' : 'No. What was decided and may be public is here.',
          },
          ...(isToCome ? takingPart(content, open) : []),
          ...maybe('Contact', contact),
          {
            term: 'Minutes',
            value: minutesArePublic ? <a href={minutesPath(slug)}>Read the minutes</a> : 'Not published yet',
          },
        ]}
      />
    </Section>
  );
}

/** How to come, and how to ask: until their instants there are forms, after them it says that they are closed. */
const takingPart = (
  { slug, registrationClosesAt, questionsCloseAt }: MeetingContent,
  open: WhatIsOpen,
): { term: string; value: JSX.Element }[] => [
  ...until(registrationClosesAt, {
    term: 'To observe',
    isOpen: open.registration,
    link: <a href={`${meetingPath(slug)}/registration`}>Register to observe</a>,
    closed: 'Registering to observe',
  }),
  ...until(questionsCloseAt, {
    term: 'To ask',
    isOpen: open.questions,
    link: <a href={`${meetingPath(slug)}/questions/new`}>Send in a question</a>,
    closed: 'Sending in questions',
  }),
];

interface Invitation {
  term: string;
  isOpen: boolean;
  link: JSX.Element;
  closed: string;
}

function until(instant: string | null, { term, isOpen, link, closed }: Invitation) {
  if (instant === null) return [];
  const value = isOpen ? (
    <>
      {link} before {timeInWords(instant)}.
    </>
  ) : (
    <>
      {closed} closed at {timeInWords(instant)}.
    </>
  );
  return [{ term, value }];
}
