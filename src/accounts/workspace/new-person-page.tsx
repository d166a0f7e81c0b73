import { PageHeading } from '../../platform/design/index.ts';
import { WorkForm, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import { PersonFields, RoleFields } from './person-form.tsx';

export const newPersonPage = (visit: WorkspaceVisit): Promise<WorkspaceContent> =>
  Promise.resolve({
    title: 'Invite somebody',
    section: 'people',
    breadcrumbs: [{ text: 'People', href: '/people' }, { text: 'Invite somebody' }],
    body: (
      <>
        <PageHeading title="Invite somebody" summary="They get a letter with a link to choose a password." />
        <WorkForm visit={visit} to="/people/new" button="Send the invitation">
          <PersonFields />
          <RoleFields held={[]} />
        </WorkForm>
      </>
    ),
  });
