import { may } from '../../accounts/index.ts';
import { Section } from '../../platform/design/index.ts';
import { Govuk } from '../../platform/html/index.ts';
import {
  Choice,
  FormDisclosure,
  TextInput,
  Tick,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import type { MeetingSheet } from '../meetings-reads.ts';
import type { AttendanceRow } from '../rows.ts';

/** Who attended, by organisation; the office writes it down. */
export function AttendanceSection({ visit, sheet }: { visit: WorkspaceVisit; sheet: MeetingSheet }) {
  const { meeting, attendance } = sheet;
  const to = `/meetings/${meeting.id}/attendance`;
  const mayWrite = may(visit.actor, 'arrange meetings');
  return (
    <Section title="Attendance" id="attendance">
      {attendance.length === 0 && <p>Nobody is written down yet.</p>}
      {[...Map.groupBy(attendance, ({ organisation }) => organisation)].map(([organisation, people]) => (
        <div key={organisation}>
          <h3>{organisation}</h3>
          <ul class="work-attendance">
            {people.map((one) => (
              <li key={one.id}>
                {sayOf(one)}
                {mayWrite && (
                  <WorkForm visit={visit} to={`${to}/${one.id}/removal`}>
                    <Govuk
                      of="button"
                      params={{
                        text: `Take out ${one.name}`,
                        classes: 'govuk-button--secondary workspace-small-button',
                      }}
                    />
                  </WorkForm>
                )}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {meeting.observers_present !== null && (
        <p>Members of the public who observed: {meeting.observers_present}</p>
      )}
      {mayWrite && (
        <FormDisclosure summary="Write down who attended" to={to}>
          <AttendanceForm visit={visit} to={to} />
        </FormDisclosure>
      )}
    </Section>
  );
}

const sayOf = ({ name, post, kind, named_in_public }: AttendanceRow): string =>
  [
    name,
    ...(post === '' ? [] : [post]),
    ...(kind === 'apologies' ? ['apologies'] : []),
    ...(named_in_public ? [] : ['not named in public']),
  ].join(', ');

const AttendanceForm = ({ visit, to }: { visit: WorkspaceVisit; to: string }) => (
  <WorkForm visit={visit} to={to} id="attend" button="Write it down" label="Attendance">
    <TextInput name="name" label="Name" />
    <TextInput name="post" label="Post" />
    <TextInput name="organisation" label="Organisation" />
    <Choice
      name="kind"
      label="There, or apologies"
      options={[
        { value: 'present', label: 'Present' },
        { value: 'apologies', label: 'Apologies' },
      ]}
      value="present"
    />
    <Tick
      name="namedInPublic"
      label="May be named in public"
      hint="Office-holders and senior staff. Anybody else stands in public by post only."
    />
  </WorkForm>
);
