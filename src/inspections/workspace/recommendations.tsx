import { may } from '../../accounts/index.ts';
import {
  OwnerFields,
  PastDueTick,
  RatingTag,
  stateWords,
  type ActionChoices,
  type AnsweringAction,
} from '../../actions/index.ts';
import { dayInWords } from '../../platform/day-in-words.ts';
import { Disclosure } from '../../platform/design/index.ts';
import { WorkspaceText } from '../../record-text/index.ts';
import {
  Choice,
  DayInput,
  FormDisclosure,
  TextArea,
  TextInput,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { recommendationKinds as kinds } from '../inspection.ts';
import type { WholeInspection } from '../inspection-reads.ts';
import { recommendationKinds } from '../public/words.ts';

interface OfInspection {
  visit: Pick<WorkspaceVisit, 'csrf' | 'actor'>;
  whole: WholeInspection;
}

/** Each recommendation with its actions, or why there is none. */
export const Recommendations = ({
  visit,
  whole,
  actions,
  choices,
}: OfInspection & { actions: readonly AnsweringAction[]; choices: ActionChoices | undefined }) => (
  <>
    {whole.recommendations.length === 0 && <p>Nothing is entered yet.</p>}
    {whole.recommendations.map((one) => (
      <article key={one.id} id={`number-${one.number}`}>
        <h3>
          {one.number}. {recommendationKinds[one.kind]}
        </h3>
        <p class="record-words">
          <WorkspaceText text={one.text} />
        </p>
        {one.due !== null && <p>Due {dayInWords(Temporal.PlainDate.from(one.due))}.</p>}
        {one.action_taken !== '' && (
          <p class="record-words">
            Action taken or proposed: <WorkspaceText text={one.action_taken} />
          </p>
        )}
        {one.why_no_action !== '' && (
          <p class="record-words">
            Why no action: <WorkspaceText text={one.why_no_action} />
          </p>
        )}
        <ul>
          {actions
            .filter(({ recommendation }) => recommendation === one.id)
            .map(({ id, reference, text, state, rating }) => (
              <li key={id}>
                <a href={`/actions/${id}`}>{reference}</a> {text} <RatingTag rating={rating} />{' '}
                {stateWords[state]}
              </li>
            ))}
        </ul>
        {may(visit.actor, 'comment for the body') && <Answer visit={visit} one={one} />}
        {choices !== undefined && <OpenAction visit={visit} one={one} choices={choices} />}
      </article>
    ))}
  </>
);

interface OfRecommendation {
  visit: OfInspection['visit'];
  one: WholeInspection['recommendations'][number];
}

const pathOf = ({ inspection, id }: OfRecommendation['one']) =>
  `/inspections/${inspection}/recommendations/${id}`;

const Answer = ({ visit, one }: OfRecommendation) => (
  <Disclosure summary={`Answer number ${one.number}`}>
    <WorkForm
      visit={visit}
      id={`answer-${one.id}`}
      to={`${pathOf(one)}/answer`}
      button="Save the answer"
      label={`Answer to number ${one.number}`}
      version={one.version}
    >
      <TextArea name="actionTaken" label="The action taken or proposed" rows={3} value={one.action_taken} />
      <TextArea name="whyNoAction" label="Or why no action is taken" rows={3} value={one.why_no_action} />
    </WorkForm>
  </Disclosure>
);

const OpenAction = ({ visit, one, choices }: OfRecommendation & { choices: ActionChoices }) => (
  <FormDisclosure summary={`Open an action for number ${one.number}`} to={`${pathOf(one)}/actions`}>
    <WorkForm
      visit={visit}
      id={`action-${one.id}`}
      to={`${pathOf(one)}/actions`}
      button="Open the action"
      label={`Action for number ${one.number}`}
    >
      <TextArea name="text" label="What is to be done" rows={3} value={one.text} />
      <OwnerFields choices={choices} />
      <DayInput name="due" label="Due date" value={one.due ?? ''} />
      <PastDueTick />
    </WorkForm>
  </FormDisclosure>
);

export const NewRecommendation = ({ visit, whole }: OfInspection) => (
  <Disclosure summary="Enter a recommendation" open={whole.recommendations.length === 0}>
    <WorkForm
      visit={visit}
      id="recommendation"
      to={`/inspections/${whole.inspection.id}/recommendations`}
      button="Enter the recommendation"
      label="New recommendation"
    >
      <TextInput
        name="number"
        label="Number"
        type="number"
        width={3}
        value={String((whole.recommendations.at(-1)?.number ?? 0) + 1)}
      />
      <Choice
        name="kind"
        label="Kind"
        options={kinds.map((value) => ({ value, label: recommendationKinds[value] }))}
        value="recommendation"
      />
      <TextArea name="text" label="Words" rows={4} />
      <DayInput name="due" label="Due date, if the report gives one" />
    </WorkForm>
  </Disclosure>
);
