import { PageHeading, Section } from '../../platform/design/index.ts';
import { TextArea, WorkForm } from '../../workspace/index.ts';
import { isToCome } from '../arranging/is-to-come.ts';
import { timeInWords } from '../london-time.ts';
import { meetingFor, type MeetingSheet } from '../meetings-reads.ts';
import { publicContentOf } from '../public-standing.ts';
import { pageOr, trail } from './meeting-trail.ts';

/** Asked before a meeting is cancelled: what will happen, and why it is. */
export const cancellationPage = pageOr(async (visit, id) => {
  const sheet = await meetingFor(visit.actor, visit.db, id);
  if (sheet === undefined) return undefined;
  const { meeting } = sheet;
  const isPublished = (await publicContentOf(visit.db, id)) !== undefined;
  return {
    title: `Cancel ${meeting.title}`,
    section: 'meetings' as const,
    breadcrumbs: trail(meeting),
    body: (
      <>
        <PageHeading
          title="Cancel this meeting?"
          kicker={meeting.title}
          summary={`${timeInWords(meeting.starts_at)} (London)`}
        />
        {meeting.cancelled_at === null ? (
          <>
            <Section title="What will happen">
              <ul class="govuk-list govuk-list--bullet">
                {whatHappens(sheet, visit.at, isPublished).map((one) => (
                  <li key={one}>{one}</li>
                ))}
              </ul>
            </Section>
            <WorkForm
              visit={visit}
              to={`/meetings/${id}/cancellation`}
              version={meeting.version}
              button="Cancel this meeting"
              kind="warning"
              label="Cancel this meeting"
            >
              <TextArea
                name="because"
                label="Why it is cancelled"
                hint="A sentence for everybody: it stands in the letters, and on the public page once it is published."
                rows={2}
              />
            </WorkForm>
          </>
        ) : (
          <p>It is already cancelled.</p>
        )}
        <p>
          <a href={`/meetings/${id}`}>Back to the meeting, which stays as it is</a>
        </p>
      </>
    ),
  };
});

const whatHappens = (sheet: MeetingSheet, at: Temporal.Instant, isPublished: boolean): string[] => [
  lettersToCome(sheet, at),
  ...(isPublished
    ? [
        'From that moment nobody can register or send in a question, and the forms say that it is cancelled.',
        'The public page and the calendar change only when you publish the meeting again. You are led there next.',
      ]
    : ['Nothing of it is public, so nothing changes in public.']),
  'It stays in the record. If it was a mistake, it can be undone on the page of the meeting; those who were written to are then written to again.',
];

function lettersToCome({ meeting, observers = [] }: MeetingSheet, at: Temporal.Instant): string {
  if (!meeting.is_public || observers.length === 0)
    return 'Nobody has registered to observe it, so no letter is sent.';
  if (!isToCome(meeting, at)) return 'Its time has passed, so nobody who registered is written to.';
  return observers.length === 1
    ? 'The one person who registered to observe gets a letter with the reason, at once.'
    : `Each of the ${observers.length} people who registered to observe gets a letter with the reason, at once.`;
}
