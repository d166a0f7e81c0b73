import { KeyValue, Section } from '../../platform/design/index.ts';
import { PublicWords } from '../../record-text/index.ts';
import { londonTime, timeInWords } from '../london-time.ts';
import type { MeetingContent } from '../public-content.ts';
import { meetingPath, minutesPath } from './addresses.ts';

interface Props {
  content: MeetingContent;
  today: string;
  minutesArePublic: boolean;
  isLatest: boolean;
}

/** When, where, who may come and until when, and where the minutes are. */
export function MeetingParticulars({ content, today, minutesArePublic, isLatest }: Props) {
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
          ...(isToCome ? takingPart(content) : []),
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

/** How to come, and how to ask: the forms are there until the instants given here. */
function takingPart({ slug, registrationClosesAt, questionsCloseAt }: MeetingContent) {
  return [
    ...(registrationClosesAt === null
      ? []
      : [
          {
            term: 'To observe',
            value: (
              <>
                <a href={`${meetingPath(slug)}/registration`}>Register to observe</a> before{' '}
                {timeInWords(registrationClosesAt)}.
              </>
            ),
          },
        ]),
    ...(questionsCloseAt === null
      ? []
      : [
          {
            term: 'To ask',
            value: (
              <>
                <a href={`${meetingPath(slug)}/questions/new`}>Send in a question</a> before{' '}
                {timeInWords(questionsCloseAt)}.
              </>
            ),
          },
        ]),
  ];
}
