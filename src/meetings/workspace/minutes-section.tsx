import { may } from '../../accounts/index.ts';
import { Section } from '../../platform/design/index.ts';
import {
  Choice,
  FormDisclosure,
  TextArea,
  TextInput,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { timeInWords } from '../london-time.ts';
import type { MeetingSheet } from '../meetings-reads.ts';
import type { MinutesSheet, SectionOnSheet } from '../minutes-reads.ts';
import type { MeetingChoice } from '../people-reads.ts';
import { minutesStates, type Part } from '../words.ts';
import { ParagraphEntry } from './paragraph-entry.tsx';
import { PrivateMark } from './private-mark.tsx';

interface MinutesSectionProps {
  visit: WorkspaceVisit;
  sheet: MeetingSheet;
  part: Part;
  laterMeetings: readonly MeetingChoice[];
}

/** The minutes of one part: written here paragraph by paragraph, then circulated, then approved. */
export function MinutesSection({ visit, sheet, part, laterMeetings }: MinutesSectionProps) {
  const written = sheet.minutes.find(({ minutes }) => minutes.part === part);
  const to = `/meetings/${sheet.meeting.id}/minutes/${part}`;
  const mayWrite = may(visit.actor, 'write minutes');
  const isOnAgenda = sheet.agenda.some((one) => one.part === part && !one.veiled);
  if (written === undefined && !(mayWrite && isOnAgenda)) return null;
  const title = `Minutes of Part ${part}${written === undefined ? '' : ` (${minutesStates[written.state].toLowerCase()})`}`;
  return (
    <Section title={title} id={`minutes-${part}`} layout="full">
      {part === 2 && <PrivateMark />}
      {written === undefined ? (
        <WorkForm visit={visit} to={to} button={`Begin the minutes of Part ${part}`}>
          <p>There are no minutes yet. Each agenda item gets its section.</p>
        </WorkForm>
      ) : (
        <Written visit={visit} to={to} written={written} laterMeetings={laterMeetings} />
      )}
    </Section>
  );
}

interface WrittenProps {
  visit: WorkspaceVisit;
  to: string;
  written: MinutesSheet;
  laterMeetings: readonly MeetingChoice[];
}

function Written({ visit, to, written, laterMeetings }: WrittenProps) {
  const mayWrite = may(visit.actor, 'write minutes') && written.state === 'draft';
  return (
    <div class={written.minutes.part === 2 ? 'private-block' : undefined}>
      {written.approvedBy !== undefined && (
        <p>
          Approved by <a href={`/meetings/${written.approvedBy.id}`}>{written.approvedBy.title}</a>,{' '}
          {timeInWords(written.approvedBy.starts_at)}.
        </p>
      )}
      {written.sections.map((section) => (
        <MinutedSection
          key={section.section}
          visit={visit}
          to={to}
          part={written.minutes.part}
          section={section}
          mayWrite={mayWrite}
        />
      ))}
      {mayWrite && (
        <FormDisclosure summary="Add a section" to={`${to}/sections`}>
          <WorkForm
            visit={visit}
            to={`${to}/sections`}
            id={`section-of-${written.minutes.part}`}
            button="Add the section"
          >
            <TextInput name="title" label="Title of the section" />
          </WorkForm>
        </FormDisclosure>
      )}
      {mayWrite && (
        <FormDisclosure
          summary={`Circulate the minutes of Part ${written.minutes.part}`}
          to={`${to}/circulation`}
        >
          <WorkForm
            visit={visit}
            to={`${to}/circulation`}
            version={written.minutes.version}
            button="Circulate them"
          >
            <p>
              From then on the numbers of paragraphs and the words stand. What is changed is a correction that
              everybody can see. Live figures are fixed when the minutes are published. Everybody who works on
              meetings and may read them gets a letter with the way to them, and so do members of the panel
              who were there if the meeting is shared with the panel.
            </p>
          </WorkForm>
        </FormDisclosure>
      )}
      {written.state === 'circulated' && may(visit.actor, 'approve minutes') && (
        <ApprovalForm visit={visit} to={`${to}/approval`} written={written} laterMeetings={laterMeetings} />
      )}
    </div>
  );
}

const ApprovalForm = ({ visit, to, written, laterMeetings }: WrittenProps) => (
  <FormDisclosure summary={`Approve the minutes of Part ${written.minutes.part}`} to={to}>
    {laterMeetings.length === 0 ? (
      <p>A later meeting approves them. Arrange it first.</p>
    ) : (
      <WorkForm visit={visit} to={to} version={written.minutes.version} button="Approve them">
        <Choice
          name="approvedBy"
          label="The meeting that approved them"
          list
          options={laterMeetings.map(({ id, title, starts_at }) => ({
            value: String(id),
            label: `${title}, ${timeInWords(starts_at)}`,
          }))}
        />
      </WorkForm>
    )}
  </FormDisclosure>
);

interface MinutedSectionProps {
  visit: WorkspaceVisit;
  to: string;
  part: Part;
  section: SectionOnSheet;
  mayWrite: boolean;
}

function MinutedSection({ visit, to, part, section, mayWrite }: MinutedSectionProps) {
  const id = `section-${part}-${section.section}`;
  return (
    <div class="work-minuted" id={id}>
      <h3>
        {section.section}. {section.title}
      </h3>
      {section.paragraphs.map((one) => (
        <ParagraphEntry
          key={one.id}
          to={to}
          part={part}
          one={one}
          isOpen={may(visit.actor, 'see meetings')}
        />
      ))}
      {mayWrite && (
        <WorkForm
          visit={visit}
          to={`${to}/sections/${section.section}/paragraphs`}
          id={`new-${id}`}
          button={`Add to section ${section.section}`}
          kind="secondary"
        >
          <TextArea name="text" label={`Next paragraph of section ${section.section}`} rows={3} />
        </WorkForm>
      )}
    </div>
  );
}
