import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { FigureHelp, WorkspaceText } from '../../record-text/index.ts';
import { TextArea, TextInput, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import { dayOfInstant, shortDay, timeInWords } from '../london-time.ts';
import { draftFor, everyQuestionFor, type DraftOfAnswer, type QuestionInList } from '../questions-reads.ts';
import { askers } from '../words.ts';
import { pageOr } from './meeting-trail.ts';
import { PrivateMark } from './private-mark.tsx';
import { stateOf } from './questions-section.tsx';

/** One question for those who answer it: what is asked, the draft of the force, and the answer. */
export const answeringPage = pageOr(async (visit, id) => {
  const { actor, db } = visit;
  const [one] = await everyQuestionFor(actor, db, { id });
  if (one === undefined) return undefined;
  const draft = await draftFor(actor, db, one);
  const isOpen = one.declined_because === '';
  return {
    title: `Question ${one.number}, ${one.meetingTitle}`,
    section: 'questions' as const,
    breadcrumbs: [{ text: 'Questions', href: '/questions' }, { text: `Question ${one.number}` }],
    body: (
      <>
        <PageHeading
          title={`Question ${one.number}`}
          kicker={one.meetingTitle}
          summary={one.isPrivate ? <PrivateMark /> : stateOf(one, policeDay(visit.at))}
        />
        <Section title="What is asked">
          <p class="record-words">
            <WorkspaceText text={one.text} />
          </p>
          <Particulars visit={visit} one={one} />
        </Section>
        {may(actor, 'draft answers') && isOpen && <Draft visit={visit} one={one} draft={draft} />}
        <Section title="Answer" id="given-answer">
          <Answered one={one} />
          {may(actor, 'answer questions') && isOpen && <Giving visit={visit} one={one} draft={draft} />}
        </Section>
      </>
    ),
  };
});

interface Props {
  visit: WorkspaceVisit;
  one: QuestionInList;
  draft: DraftOfAnswer | undefined;
}

const Particulars = ({ visit, one }: Omit<Props, 'draft'>) => (
  <>
    <KeyValue
      entries={[
        { term: 'From', value: askers[one.asked_by] },
        { term: 'Asked at', value: `${one.meetingTitle}, ${timeInWords(one.startsAt)} (London)` },
        { term: 'About', value: one.about ?? 'The meeting as a whole' },
        { term: 'Received', value: dayOfInstant(one.received_at) },
        { term: 'Answer due', value: one.due === null ? 'No day was set' : shortDay(one.due) },
      ]}
    />
    {may(visit.actor, 'see meetings') && (
      <p>
        <a href={`/meetings/${one.meeting}/questions/${one.id}`}>The question at its meeting</a>
      </p>
    )}
  </>
);

const Draft = ({ visit, one, draft }: Props) => (
  <Section
    title="Draft of the force"
    id="draft-of-force"
    intro="Only people of the force see it. It is not the answer until somebody gives it as that."
  >
    {draft !== undefined && (
      <p>
        Last saved by {draft.writer}, {timeInWords(draft.writtenAt)} (London).
      </p>
    )}
    <WorkForm
      visit={visit}
      to={`/questions/${one.id}/draft`}
      version={draft?.version ?? 0}
      button="Save the draft"
      kind="secondary"
    >
      <TextArea name="draft" label="Draft of the answer" rows={8} value={draft?.text ?? ''} />
    </WorkForm>
  </Section>
);

function Answered({ one }: Pick<Props, 'one'>) {
  if (one.declined_because !== '') return <p>Not answered: {one.declined_because}</p>;
  if (one.answered_at === null) return <p>It is not answered yet.</p>;
  return (
    <>
      <p class="record-words">
        <WorkspaceText text={one.answer} />
      </p>
      <p>
        {one.answered_by}, {dayOfInstant(one.answered_at)}
      </p>
    </>
  );
}

const Giving = ({ visit, one, draft }: Props) => (
  <WorkForm visit={visit} to={`/questions/${one.id}/answer`} version={one.version} button="Give this answer">
    <TextArea
      name="answer"
      label="Words of the answer"
      hint="The office sees it, and may publish it. {{private REASON: words}} keeps a passage out of public."
      rows={8}
      value={one.answered_at === null ? (draft?.text ?? '') : one.answer}
    />
    <FigureHelp />
    <TextInput
      name="answeredBy"
      label="Who answers"
      hint="A post: “Chief Constable”"
      value={one.answered_by}
    />
  </WorkForm>
);
