import { may } from '../../accounts/index.ts';
import { KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { FigureHelp, WorkspaceText } from '../../record-text/index.ts';
import {
  Choice,
  FormDisclosure,
  TextArea,
  TextInput,
  Tick,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { agendaWordsOf } from '../arranging/agenda-words.ts';
import { meetingFor, type ItemOnSheet } from '../meetings-reads.ts';
import { assuranceLevels, exemptionName } from '../words.ts';
import { AgendaForm } from './agenda-form.tsx';
import { FileOfPaper } from './file-of-paper.tsx';
import { idOf, pageOr, trail } from './meeting-trail.ts';
import { PaperForms } from './paper-forms.tsx';
import { PrivateMark } from './private-mark.tsx';

/** One agenda item: what it says, its papers, and how far the office-holder was assured. */
export const agendaItemPage = pageOr(async (visit, id) => {
  const sheet = await meetingFor(visit.actor, visit.db, id);
  const one = sheet?.agenda.find((item) => item.id === idOf(visit.params['item']) && !item.veiled);
  if (sheet === undefined || one === undefined) return undefined;
  const mayArrange = may(visit.actor, 'arrange meetings');
  return {
    title: `${one.number}. ${one.title}`,
    section: 'meetings' as const,
    breadcrumbs: trail(sheet.meeting),
    body: (
      <>
        <PageHeading
          title={`${one.number}. ${one.title}`}
          kicker={sheet.meeting.title}
          summary={one.part === 2 ? <PrivateMark /> : 'Part 1: public'}
        />
        <Section title="The item">
          <ItemParticulars one={one} />
          {mayArrange && <ItemForms visit={visit} one={one} />}
        </Section>
        <Section title="Papers" id="papers">
          {one.papers.length === 0 && <p>There is no paper yet.</p>}
          {one.papers.map((paper) => (
            <PaperForms key={paper.id} visit={visit} meeting={one.meeting} paper={paper} />
          ))}
          {mayArrange && <NewPaperForm visit={visit} one={one} />}
        </Section>
        <Section title="Assurance" id="assurance">
          <AssuranceOf one={one} />
          {may(visit.actor, 'give assurance') && <AssuranceForm visit={visit} one={one} />}
        </Section>
      </>
    ),
  };
});

const ItemParticulars = ({ one }: { one: ItemOnSheet }) => (
  <KeyValue
    entries={[
      ...(one.summary === '' ? [] : [{ term: 'Summary', value: <WorkspaceText text={one.summary} /> }]),
      { term: 'Topic', value: one.topic === '' ? 'None: not part of a series' : one.topic },
      ...(one.part === 1
        ? []
        : [
            { term: 'Exemption', value: exemptionName(one.exemption) },
            { term: 'Why it is kept private', value: one.public_interest },
            { term: 'In public only', value: one.public_trace },
          ]),
    ]}
  />
);

function ItemForms({ visit, one }: { visit: WorkspaceVisit; one: ItemOnSheet }) {
  const to = `/meetings/${one.meeting}/agenda/${one.id}`;
  return (
    <>
      <FormDisclosure summary="Change this item" to={to}>
        <AgendaForm
          visit={visit}
          to={to}
          id="change"
          version={one.version}
          words={agendaWordsOf(one)}
          button="Save the item"
        />
      </FormDisclosure>
      <FormDisclosure summary="Take it off the agenda" to={`${to}/removal`}>
        <WorkForm
          visit={visit}
          to={`${to}/removal`}
          version={one.version}
          button="Take this item off"
          kind="warning"
        />
      </FormDisclosure>
    </>
  );
}

function NewPaperForm({ visit, one }: { visit: WorkspaceVisit; one: ItemOnSheet }) {
  const to = `/meetings/${one.meeting}/agenda/${one.id}/papers`;
  return (
    <FormDisclosure summary="Add a paper" to={to}>
      <WorkForm visit={visit} to={to} id="new-paper" files button="Add the paper" label="New paper">
        <TextInput name="title" label="Title of the paper" />
        <FileOfPaper label="File" more="Leave it empty to write the paper here." />
        <TextArea
          name="body"
          label="Or write it here"
          hint="An empty line begins a new paragraph. “## ” begins a heading, “- ” a point. {{private REASON: words}} keeps a passage out of public; {{figure …}} puts in a figure."
          rows={6}
        />
        <FigureHelp />
        <Tick name="isSupplement" label="It is a supplement: sent after the other papers" />
      </WorkForm>
    </FormDisclosure>
  );
}

const AssuranceOf = ({ one }: { one: ItemOnSheet }) =>
  one.assurance === undefined ? (
    <p>Nothing was said yet.</p>
  ) : (
    <p>
      <strong>
        <span aria-hidden="true">{assuranceLevels[one.assurance.level].shape}</span>{' '}
        {assuranceLevels[one.assurance.level].word}.
      </strong>{' '}
      <WorkspaceText text={one.assurance.reason} />
    </p>
  );

function AssuranceForm({ visit, one }: { visit: WorkspaceVisit; one: ItemOnSheet }) {
  const to = `/meetings/${one.meeting}/agenda/${one.id}/assurance`;
  return (
    <FormDisclosure summary={one.assurance === undefined ? 'Give assurance' : 'Give it again'} to={to}>
      <WorkForm visit={visit} to={to} id="assure" button="Save the assurance" label="Assurance">
        <Choice
          name="level"
          label="How far is the office-holder assured?"
          options={Object.entries(assuranceLevels).map(([value, { word }]) => ({ value, label: word }))}
        />
        <TextArea name="reason" label="Reason" rows={3} />
      </WorkForm>
    </FormDisclosure>
  );
}
