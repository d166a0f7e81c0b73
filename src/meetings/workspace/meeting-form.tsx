import { PageHeading } from '../../platform/design/index.ts';
import {
  Choice,
  DayInput,
  TextArea,
  TextInput,
  Tick,
  TimeInput,
  WorkForm,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { detailsOf, type MeetingDetails } from '../arranging/meeting-details.ts';
import { meetingFor, type MeetingSheet } from '../meetings-reads.ts';
import { meetingKinds } from '../words.ts';
import { pageOr } from './meeting-trail.ts';

const empty: MeetingDetails = {
  title: '',
  kind: 'scrutiny-board',
  startsOn: '',
  startsAt: '',
  place: '',
  joining: '',
  isPublic: false,
  registrationClosesOn: '',
  registrationClosesAt: '',
  questionsCloseOn: '',
  questionsCloseAt: '',
  contact: '',
  sharedWithPanel: false,
  observersPresent: null,
};

/** Where a new meeting is arranged. */
export const newMeetingPage = (visit: WorkspaceVisit): Promise<WorkspaceContent> =>
  Promise.resolve({
    title: 'Arrange a meeting',
    section: 'meetings',
    breadcrumbs: [{ text: 'Meetings', href: '/meetings' }],
    body: (
      <>
        <PageHeading title="Arrange a meeting" summary="Nothing of it is public until it is published." />
        <MeetingForm visit={visit} to="/meetings/new" details={empty} button="Save the meeting" />
      </>
    ),
  });

/** Where what a meeting says of itself is changed. */
export const editMeetingPage = pageOr(async (visit, id) => {
  const sheet = await meetingFor(visit.actor, visit.db, id);
  if (sheet === undefined) return undefined;
  const { meeting } = sheet;
  return {
    title: `Change ${meeting.title}`,
    section: 'meetings' as const,
    breadcrumbs: [
      { text: 'Meetings', href: '/meetings' },
      { text: meeting.title, href: `/meetings/${id}` },
    ],
    body: (
      <>
        <PageHeading
          title="Change the meeting"
          kicker={meeting.title}
          summary={meeting.cancelled_at === null ? whoIsTold(sheet) : 'It is cancelled.'}
        />
        <MeetingForm
          visit={visit}
          to={`/meetings/${id}/edit`}
          version={meeting.version}
          details={detailsOf(meeting)}
          button="Save the changes"
        />
        {meeting.cancelled_at === null && (
          <p>
            <a href={`/meetings/${id}/cancellation`}>Cancel the meeting</a>
          </p>
        )}
      </>
    ),
  };
});

const whoIsTold = ({ observers = [] }: MeetingSheet): string | undefined =>
  observers.length === 0
    ? undefined
    : `Registered to observe: ${observers.length}. If you change the day, the time, the place or how to join, each of them gets a letter that says so.`;

interface MeetingFormProps {
  visit: WorkspaceVisit;
  to: string;
  version?: number;
  details: MeetingDetails;
  button: string;
}

const MeetingForm = ({ visit, to, version, details, button }: MeetingFormProps) => (
  <WorkForm visit={visit} to={to} button={button} {...(version === undefined ? {} : { version })}>
    <TextInput name="title" label="Title" value={details.title} />
    <Choice
      name="kind"
      label="Kind"
      options={Object.entries(meetingKinds).map(([value, label]) => ({ value, label }))}
      value={details.kind}
    />
    <div class="field-row">
      <DayInput name="startsOn" label="Day" value={details.startsOn} />
      <TimeInput name="startsAt" label="Time (London)" value={details.startsAt} />
    </div>
    <TextInput name="place" label="Place" hint="Or “Online”. Public." value={details.place} />
    <TextArea
      name="joining"
      label="How to join"
      hint="Link and instructions for those who registered. Never published."
      rows={3}
      value={details.joining}
    />
    <TextInput
      name="contact"
      label="Contact"
      hint="Whom the public asks about this meeting: a post, a telephone number. Public."
      value={details.contact}
    />
    <Tick name="isPublic" label="The public may observe it" value={details.isPublic} />
    <Deadline name="registrationCloses" label="Registering to observe closes" details={details} />
    <Deadline name="questionsClose" label="Questions from the public close" details={details} />
    <TextInput
      name="observersPresent"
      label="Members of the public who observed"
      hint="A number, after the meeting"
      inputmode="numeric"
      width={3}
      value={details.observersPresent === null ? '' : String(details.observersPresent)}
    />
    <Tick
      name="sharedWithPanel"
      label="Members of the police and crime panel may read Part 1 here"
      value={details.sharedWithPanel}
    />
  </WorkForm>
);

const Deadline = ({
  name,
  label,
  details,
}: {
  name: 'registrationCloses' | 'questionsClose';
  label: string;
  details: MeetingDetails;
}) => (
  <fieldset class="govuk-fieldset">
    <legend class="govuk-fieldset__legend">{label}</legend>
    <p class="govuk-hint">At this very instant, everywhere. Leave both empty when it is not offered.</p>
    <div class="field-row">
      <DayInput name={`${name}On`} label="Day" value={details[`${name}On`]} />
      <TimeInput name={`${name}At`} label="Time (London)" value={details[`${name}At`]} />
    </div>
  </fieldset>
);
