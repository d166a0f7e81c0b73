import { may } from '../../accounts/index.ts';
import { DataTable, Section } from '../../platform/design/index.ts';
import { Tick, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import { joiningSent } from '../arranging/send-joining.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingSheet } from '../meetings-reads.ts';

/** Who registered to observe: for those who write to them, and never published. */
export function ObserversSection({ visit, sheet }: { visit: WorkspaceVisit; sheet: MeetingSheet }) {
  const { meeting, observers, withdrawn, keptDays } = sheet;
  if (observers === undefined || !meeting.is_public) return null;
  const closes =
    meeting.registration_closes_at === null
      ? 'The public cannot register here: no closing time was given when the meeting was arranged.'
      : `Registering closes ${timeInWords(meeting.registration_closes_at)} (London). Who registered is never published, and deleted ${keptDays} days after the meeting.`;
  const deleted = Temporal.Instant.from(meeting.starts_at).add({ hours: keptDays * 24 });
  if (observers.length + withdrawn.length === 0 && Temporal.Instant.compare(deleted, visit.at) < 0)
    return (
      <Section
        title="Observers"
        id="observers"
        intro={`Registrations are deleted ${keptDays} days after a meeting; those of this one were, if there were any.`}
      />
    );
  return (
    <Section title={`Observers (${observers.length})`} id="observers" intro={closes}>
      {observers.length > 0 && (
        <DataTable
          caption="Who registered to observe"
          captionHidden
          stackOnPhone
          rows={observers}
          columns={[
            { id: 'name', heading: 'Name', rowHeader: true, value: ({ name }) => name },
            { id: 'email', heading: 'E-mail', value: ({ email }) => email },
            { id: 'needs', heading: 'Needs', value: ({ needs }) => (needs === '' ? 'None told' : needs) },
          ]}
        />
      )}
      {withdrawn.length > 0 && (
        <p>
          Registered and withdrew again:{' '}
          {withdrawn.map(({ name, withdrawn_at: at }) => withdrawalWords(name, at)).join('; ')}.
        </p>
      )}
      {observers.length > 0 && may(visit.actor, 'arrange meetings') && (
        <WorkForm
          visit={visit}
          to={`/meetings/${meeting.id}/observers/letters`}
          button={meeting.joining_sent_at === null ? 'Send them how to join' : 'Send it to them again'}
          kind="secondary"
        >
          {meeting.joining_sent_at !== null && (
            <>
              <p>{joiningSent(meeting)}</p>
              <Tick name="again" label="Send it to everybody again, also to those who have it" />
            </>
          )}
        </WorkForm>
      )}
    </Section>
  );
}

const withdrawalWords = (name: string, at: string | null): string =>
  at === null ? name : `${name}, ${timeInWords(at)} (London)`;
