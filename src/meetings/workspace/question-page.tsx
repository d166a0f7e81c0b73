import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import { DayInput, TextArea, TextInput, WorkForm, type WorkspaceVisit } from '../../workspace/index.ts';
import { dayOfInstant } from '../london-time.ts';
import { meetingFor, type MeetingSheet } from '../meetings-reads.ts';
import type { QuestionOnSheet } from '../questions-reads.ts';
import { askers } from '../words.ts';
import { idOf, pageOr, trail } from './meeting-trail.ts';
import { PrivateMark } from './private-mark.tsx';
import { AboutItem, stateOf } from './questions-section.tsx';

/** One question: its words, its answer, or why there is none. */
export const questionPage = pageOr(async (visit, id) => {
  const sheet = await meetingFor(visit.actor, visit.db, id);
  const one = sheet?.questions.find((question) => question.id === idOf(visit.params['question']));
  if (sheet === undefined || one === undefined) return undefined;
  const to = `/meetings/${id}/questions/${one.id}`;
  return {
    title: `Question ${one.number}`,
    section: 'meetings' as const,
    breadcrumbs: trail(sheet.meeting),
    body: (
      <>
        <PageHeading
          title={`Question ${one.number}`}
          kicker={sheet.meeting.title}
          summary={one.isPrivate ? <PrivateMark /> : stateOf(one, policeDay(visit.at))}
        />
        <Section title="Question">
          <p class="record-words">
            <WorkspaceText text={one.text} />
          </p>
          <Particulars one={one} />
          {may(visit.actor, 'ask questions') && <EditForm visit={visit} to={to} one={one} sheet={sheet} />}
        </Section>
        <Section title="Answer">
          {one.answered_at !== null && (
            <p class="record-words">
              <WorkspaceText text={one.answer} />
            </p>
          )}
          {one.declined_because !== '' && <p>Not answered: {one.declined_because}</p>}
          {may(visit.actor, 'answer questions') && one.declined_because === '' && (
            <AnswerForm visit={visit} to={`${to}/answer`} one={one} />
          )}
          {may(visit.actor, 'ask questions') && one.answered_at === null && (
            <WorkForm
              visit={visit}
              to={`${to}/refusal`}
              id="refuse"
              version={one.version}
              button="Say why it is not answered"
              kind="secondary"
            >
              <TextInput name="because" label="Why it is not answered" value={one.declined_because} />
            </WorkForm>
          )}
        </Section>
      </>
    ),
  };
});

const Particulars = ({ one }: { one: QuestionOnSheet }) => (
  <KeyValue
    entries={[
      { term: 'From', value: askers[one.asked_by] },
      ...(one.asker_name === '' ? [] : [{ term: 'Name', value: `${one.asker_name} (${nameWish(one)})` }]),
      ...(one.asker_email === '' ? [] : [{ term: 'E-mail', value: `${one.asker_email} (never published)` }]),
      { term: 'Received', value: dayOfInstant(one.received_at) },
    ]}
  />
);

const nameWish = ({ publish_asker }: QuestionOnSheet): string =>
  publish_asker ? 'wishes to be named in public' : 'does not wish to be named';

interface FormProps {
  visit: WorkspaceVisit;
  to: string;
  one: QuestionOnSheet;
}

const EditForm = ({ visit, to, one, sheet }: FormProps & { sheet: MeetingSheet }) => (
  <WorkForm visit={visit} to={to} id="edit" version={one.version} button="Save the question" kind="secondary">
    <TextArea
      name="text"
      label="Words of the question"
      hint="{{private REASON: words}} keeps a passage out of public."
      rows={4}
      value={one.text}
    />
    <AboutItem agenda={sheet.agenda} value={one.agenda_item} />
    <DayInput name="due" label="Answer due" value={one.due ?? ''} />
  </WorkForm>
);

const AnswerForm = ({ visit, to, one }: FormProps) => (
  <WorkForm visit={visit} to={to} version={one.version} button="Save the answer">
    <TextArea name="answer" label="Words of the answer" rows={6} value={one.answer} />
    <TextInput
      name="answeredBy"
      label="Who answers"
      hint="A post: “Chief Constable”"
      value={one.answered_by}
    />
  </WorkForm>
);
