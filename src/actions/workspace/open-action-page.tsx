import { PageHeading } from '../../platform/design/index.ts';
import {
  Choice,
  TextInput,
  WorkForm,
  type Workspace,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { actionChoicesFor } from '../action-choices.ts';
import { origins } from '../action.ts';
import { ActionFields } from './action-fields.tsx';
import { commitmentTexts, priorityTitles } from './priority-titles.ts';
import { originWords } from './words.ts';

const none = { value: '', label: 'None' };

/** A new action, whatever its origin. */
export const openActionPage =
  ({ published }: Pick<Workspace, 'published'>) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent> => {
    const choices = await actionChoicesFor(visit.actor, visit.db);
    const priorities = await priorityTitles(published);
    const commitments = await commitmentTexts(published);
    return {
      title: 'Open an action',
      section: 'actions',
      breadcrumbs: [{ text: 'Actions', href: '/actions' }, { text: 'Open an action' }],
      body: (
        <>
          <PageHeading
            title="Open an action"
            summary="It gets the next number of the year. Actions raised in minutes are best opened from the minutes; answers to recommendations from the inspection."
          />
          <WorkForm visit={visit} to="/actions" button="Open the action">
            <Choice
              name="origin"
              label="Where it comes from"
              options={origins
                .filter((origin) => origin !== 'recommendation')
                .map((value) => ({ value, label: originWords[value] }))}
              value="other"
            />
            <Choice
              name="minute"
              label="Paragraph of the minutes"
              list
              options={[none, ...choices.minutes]}
              value=""
            />
            <Choice name="meeting" label="Meeting" list options={[none, ...choices.meetings]} value="" />
            <Choice
              name="commitment"
              label="Commitment of the plan"
              list
              options={[
                none,
                ...[...commitments].map(([value, label]) => ({ value, label: label.slice(0, 100) })),
              ]}
              value=""
            />
            <ActionFields choices={choices} priorities={priorities} />
            <TextInput
              name="reference"
              label="Number it already has (may be left out)"
              hint="Only for actions from before this record was kept, such as 2020/14."
              width={20}
            />
          </WorkForm>
        </>
      ),
    };
  };
