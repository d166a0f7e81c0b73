import { Choice, DayInput, TextArea, TextInput, Tick } from '../../workspace/index.ts';
import type { ActionChoices } from '../action-choices.ts';
import { PastDueTick } from './past-due-tick.tsx';
import { OwnerFields } from './owner-fields.tsx';
import { promisedWords } from './words.ts';

/** What an action says now; '' and undefined where it says nothing. */
export interface ActionValues {
  text?: string;
  owner?: string;
  ownerPost?: string;
  strategicLead?: string;
  promisedBy?: string;
  due?: string;
  reviewOn?: string;
  theme?: string;
  priority?: string;
  successCriteria?: string;
  originReference?: string;
  part?: string;
  sharedWithPanel?: boolean;
}

interface ActionFieldsProps {
  choices: ActionChoices;
  priorities: ReadonlyMap<string, string>;
  values?: ActionValues;
}

const none = { value: '', label: 'None' };

/** The fields that opening and changing an action have together. */
export const ActionFields = ({ choices, priorities, values = {} }: ActionFieldsProps) => (
  <>
    <TextArea name="text" label="What is to be done" rows={4} value={values.text} />
    <OwnerFields choices={choices} values={values} />
    <Choice
      name="promisedBy"
      label="Whose promise it is"
      options={(['force', 'body'] as const).map((value) => ({ value, label: promisedWords[value] }))}
      value={values.promisedBy ?? 'force'}
    />
    <Choice
      name="strategicLead"
      label="Strategic lead"
      list
      hint="Without one, any strategic lead may review it."
      options={[none, ...choices.leads]}
      value={values.strategicLead ?? ''}
    />
    <DayInput name="due" label="Due date" value={values.due} />
    <PastDueTick />
    <DayInput
      name="reviewOn"
      label="Review date"
      hint="For what goes on without an end."
      value={values.reviewOn}
    />
    <Choice name="theme" label="Theme" list options={[none, ...choices.themes]} value={values.theme ?? ''} />
    <Choice
      name="priority"
      label="Priority of the plan"
      list
      options={[none, ...[...priorities].map(([value, label]) => ({ value, label }))]}
      value={values.priority ?? ''}
    />
    <TextInput
      name="originReference"
      label="What its source calls it"
      hint="Such as 1.4 in an action plan."
      width={20}
      value={values.originReference}
    />
    <TextArea name="successCriteria" label="What success means" rows={3} value={values.successCriteria} />
    {choices.seesPart2 && (
      <Choice
        name="part"
        label="Part"
        options={[
          { value: '1', label: 'Part 1: may be published' },
          { value: '2', label: 'Part 2: private, never published' },
        ]}
        value={values.part ?? '1'}
      />
    )}
    <Tick
      name="sharedWithPanel"
      label="Share it with the police and crime panel"
      value={values.sharedWithPanel ?? false}
    />
  </>
);
