import { FigureHelp } from '../../record-text/index.ts';
import {
  Choice,
  DayInput,
  TextArea,
  TextInput,
  WorkForm,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { progressWords as progresses } from '../action.ts';
import { progressWords } from './words.ts';

interface UpdateFormProps {
  visit: Pick<WorkspaceVisit, 'csrf'>;
  action: number;
  today: Temporal.PlainDate;
}

/** How it stands, on a day. */
export const UpdateForm = ({ visit, action, today }: UpdateFormProps) => (
  <WorkForm
    visit={visit}
    id="update"
    to={`/actions/${action}/updates`}
    button="Add the update"
    label="New update"
  >
    <DayInput name="dated" label="The day it tells of" value={today.toString()} />
    <Choice
      name="progress"
      label="How it goes"
      options={progresses.map((value) => ({ value, label: progressWords[value] }))}
    />
    <TextArea
      name="text"
      label="Update"
      hint="It is published when the action is; passages can be marked private."
    />
    <FigureHelp />
    <TextInput
      name="givenBy"
      label="Told by (if not by you)"
      hint="A post, such as Head of Communications."
    />
  </WorkForm>
);
