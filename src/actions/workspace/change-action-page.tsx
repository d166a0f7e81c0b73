import { PageHeading } from '../../platform/design/index.ts';
import {
  missing,
  WorkForm,
  type Missing,
  type Workspace,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import { actionChoicesFor } from '../action-choices.ts';
import { actionFor, type WholeAction } from '../action-reads.ts';
import { ActionFields, type ActionValues } from './action-fields.tsx';
import { priorityTitles } from './priority-titles.ts';

/** What is said of an action, to be said otherwise. */
export const changeActionPage =
  ({ published }: Pick<Workspace, 'published'>) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> => {
    const whole = await actionFor(visit.actor, visit.db, Number(visit.params['id']), visit.at);
    if (whole === undefined) return missing;
    const { action } = whole;
    const choices = await actionChoicesFor(visit.actor, visit.db);
    return {
      title: `Change action ${action.reference}`,
      section: 'actions',
      breadcrumbs: [
        { text: 'Actions', href: '/actions' },
        { text: action.reference, href: `/actions/${action.id}` },
        { text: 'Change' },
      ],
      body: (
        <>
          <PageHeading
            title={`Change action ${action.reference}`}
            summary="What it said before stays in its story."
          />
          <WorkForm
            visit={visit}
            to={`/actions/${action.id}`}
            button="Save the action"
            version={action.version}
          >
            <ActionFields
              choices={choices}
              priorities={await priorityTitles(published)}
              values={valuesOf(action)}
            />
          </WorkForm>
        </>
      ),
    };
  };

const valuesOf = (action: WholeAction['action']): ActionValues => ({
  text: action.text,
  owner: String(action.owner ?? ''),
  ownerPost: action.owner_post,
  strategicLead: String(action.strategic_lead ?? ''),
  promisedBy: action.promised_by,
  due: action.due ?? '',
  reviewOn: action.review_on ?? '',
  theme: String(action.theme ?? ''),
  priority: action.priority ?? '',
  successCriteria: action.success_criteria,
  originReference: action.origin_reference,
  part: String(action.part),
  sharedWithPanel: action.shared_with_panel,
});
