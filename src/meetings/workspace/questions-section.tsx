import { may } from '../../accounts/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { Section } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import {
  Choice,
  DayInput,
  FormDisclosure,
  TextArea,
  TextInput,
  Tick,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { shortDay, timeInWords } from '../london-time.ts';
import type { ItemOnSheet, MeetingSheet } from '../meetings-reads.ts';
import type { QuestionOnSheet } from '../questions-reads.ts';
import { askers } from '../words.ts';
import { PrivateMark } from './private-mark.tsx';

/** Questions to the chief constable with what was answered. */
export function QuestionsSection({ visit, sheet }: { visit: WorkspaceVisit; sheet: MeetingSheet }) {
  const { meeting, questions } = sheet;
  const to = `/meetings/${meeting.id}/questions`;
  return (
    <Section
      title="Questions"
      id="questions"
      intro={
        meeting.questions_close_at === null
          ? undefined
          : `The public may ask until ${timeInWords(meeting.questions_close_at)} (London).`
      }
    >
      {questions.length === 0 && <p>Nothing was asked yet.</p>}
      {questions.map((one) => (
        <div key={one.id} class="work-question" id={`question-${one.number}`}>
          <p>
            <a href={`${to}/${one.id}`}>Question {one.number}</a>, from {askers[one.asked_by]}:{' '}
            {stateOf(one, policeDay(visit.at))} {one.isPrivate && <PrivateMark />}
          </p>
          <p class="record-words">
            <WorkspaceText text={one.text} />
          </p>
        </div>
      ))}
      {may(visit.actor, 'ask questions') && (
        <FormDisclosure summary="Ask a question" to={to}>
          <AskForm visit={visit} to={to} agenda={sheet.agenda} />
        </FormDisclosure>
      )}
    </Section>
  );
}

export const stateOf = (
  { answered_at, declined_because, due }: QuestionOnSheet,
  today: Temporal.PlainDate,
): string => {
  if (answered_at !== null) return 'answered';
  if (declined_because !== '') return 'not answered, with the reason';
  if (due === null) return 'waits for an answer';
  const isOverdue = Temporal.PlainDate.compare(due, today) < 0;
  return isOverdue ? `overdue: an answer was due ${shortDay(due)}` : `answer due ${shortDay(due)}`;
};

/** The items that a question may be about. */
export const AboutItem = ({ agenda, value }: { agenda: readonly ItemOnSheet[]; value?: number | null }) => (
  <Choice
    name="agendaItem"
    label="About"
    hint="A question about an item of Part 2 is private."
    list
    options={[
      { value: '', label: 'The meeting as a whole' },
      ...agenda
        .filter(({ veiled }) => !veiled)
        .map(({ id, number, title, part }) => ({
          value: String(id),
          label: `${number}. ${title}${part === 2 ? ' (Part 2: private)' : ''}`,
        })),
    ]}
    value={value === undefined || value === null ? '' : String(value)}
  />
);

const AskForm = ({
  visit,
  to,
  agenda,
}: {
  visit: WorkspaceVisit;
  to: string;
  agenda: readonly ItemOnSheet[];
}) => (
  <WorkForm visit={visit} to={to} id="ask" button="Save the question" label="New question">
    <TextArea name="text" label="Question" rows={4} />
    <Choice
      name="askedBy"
      label="From"
      options={Object.entries(askers).map(([value, label]) => ({ value, label }))}
      value="office-holder"
    />
    <AboutItem agenda={agenda} />
    <DayInput name="due" label="Answer due" />
    <TextInput
      name="askerName"
      label="Name of the member of the public"
      hint="If one asked. Leave it empty otherwise."
    />
    <Tick name="publishAsker" label="They wish to be named in public" />
  </WorkForm>
);
