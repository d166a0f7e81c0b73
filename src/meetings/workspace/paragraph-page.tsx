import { FigureHelp } from '../../record-text/index.ts';
import { may } from '../../accounts/index.ts';
import { PastDueTick } from '../../actions/index.ts';
import { PageHeading, Section } from '../../platform/design/index.ts';
import {
  Choice,
  DayInput,
  TextArea,
  TextInput,
  Tick,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { meetingFor } from '../meetings-reads.ts';
import type { MinutesSheet, ParagraphOnSheet } from '../minutes-reads.ts';
import { possibleOwnersFor, type PossibleOwner } from '../people-reads.ts';
import { idOf, pageOr, trail } from './meeting-trail.ts';
import { ParagraphEntry } from './paragraph-entry.tsx';
import { PrivateMark } from './private-mark.tsx';

/** One paragraph of the minutes: rewritten, corrected, taken out, and the actions raised in it. */
export const paragraphPage = pageOr(async (visit, id) => {
  const sheet = await meetingFor(visit.actor, visit.db, id);
  const written = sheet?.minutes.find(({ minutes }) => String(minutes.part) === visit.params['part']);
  const one = written?.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find((paragraph) => paragraph.id === idOf(visit.params['paragraph']) && paragraph.removed_at === null);
  if (sheet === undefined || written === undefined || one === undefined) return undefined;
  const to = `/meetings/${id}/minutes/${written.minutes.part}`;
  const owners = await possibleOwnersFor(visit.actor, visit.db);
  return {
    title: `Minute ${one.number}`,
    section: 'meetings' as const,
    breadcrumbs: trail(sheet.meeting),
    body: (
      <>
        <PageHeading
          title={`Minute ${one.number}`}
          kicker={sheet.meeting.title}
          summary={written.minutes.part === 2 ? <PrivateMark /> : undefined}
        />
        <ParagraphEntry to={to} part={written.minutes.part} one={one} isOpen />
        {may(visit.actor, 'write minutes') && (
          <WritingForms visit={visit} to={`${to}/paragraphs/${one.id}`} written={written} one={one} />
        )}
        {may(visit.actor, 'open actions') && (
          <ActionForm visit={visit} to={`${to}/paragraphs/${one.id}/actions`} owners={owners} />
        )}
        <p>
          <a href={`/meetings/${id}#minute-${written.minutes.part}-${one.number}`}>Back to the minutes</a>
        </p>
      </>
    ),
  };
});

interface FormsProps {
  visit: WorkspaceVisit;
  to: string;
  written: MinutesSheet;
  one: ParagraphOnSheet;
}

const marks = '{{private REASON: words}} keeps a passage out of public; {{figure …}} puts in a figure.';

const WritingForms = (props: FormsProps) =>
  props.written.state === 'draft' ? <DraftForms {...props} /> : <CorrectionForm {...props} />;

const DraftForms = ({ visit, to, one }: FormsProps) => (
  <Section title="Write">
    <WorkForm visit={visit} to={to} version={one.version} button="Save the paragraph">
      <TextArea name="text" label={`Paragraph ${one.number}`} hint={marks} rows={6} value={one.text} />
      <FigureHelp />
    </WorkForm>
    <WorkForm
      visit={visit}
      to={`${to}/removal`}
      version={one.version}
      button="Take this paragraph out"
      kind="warning"
    />
  </Section>
);

const CorrectionForm = ({ visit, to, one }: FormsProps) => (
  <Section title="Correct">
    <p>These minutes were circulated: what the paragraph said before stays visible.</p>
    <WorkForm visit={visit} to={`${to}/correction`} version={one.version} button="Save the correction">
      <TextArea name="text" label={`Paragraph ${one.number}`} hint={marks} rows={6} value={one.text} />
      <FigureHelp />
      <TextInput name="why" label="Why is it corrected?" hint="Said in public." />
      <Tick
        name="wordsHidden"
        label="The older words must not be read any more"
        hint="The public then sees that it was corrected and why, and not what it said."
      />
    </WorkForm>
  </Section>
);

const ActionForm = ({
  visit,
  to,
  owners,
}: {
  visit: WorkspaceVisit;
  to: string;
  owners: readonly PossibleOwner[];
}) => (
  <Section title="Raise an action" intro="It gets the next number of the year and keeps its link here.">
    <WorkForm visit={visit} to={to} id="raise" button="Raise the action" label="New action">
      <TextArea name="text" label="What is to be done" rows={3} />
      <Choice
        name="owner"
        label="Owner"
        list
        options={[
          { value: '', label: 'A post, named below' },
          ...owners.map(({ id, name, post }) => ({
            value: String(id),
            label: post === '' ? name : `${name}, ${post}`,
          })),
        ]}
      />
      <TextInput name="ownerPost" label="Post" hint="Such as “Head of Corporate Communications”" />
      <DayInput name="due" label="Due" />
      <PastDueTick />
    </WorkForm>
  </Section>
);
