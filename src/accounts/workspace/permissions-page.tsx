import { DataTable, PageHeading, type Column } from '../../platform/design/index.ts';
import type { WorkspaceContent } from '../../workspace/index.ts';
import { permissions, type Act } from '../permissions.ts';
import { roles, type Role } from '../role.ts';

const acts = Object.keys(permissions) as Act[];
const mayDo = (role: Role, act: Act): boolean => (permissions[act] as readonly Role[]).includes(role);

const columns: Column<Act>[] = [
  { id: 'act', heading: 'To do', rowHeader: true, value: (act) => act },
  ...(Object.keys(roles) as Role[]).map((role) => ({
    id: role,
    heading: shortly(roles[role]),
    value: (act: Act) => (mayDo(role, act) ? <strong>yes</strong> : <span class="absent">no</span>),
  })),
];

/** The very table by which every page and every act is decided. */
export const permissionsPage = (): Promise<WorkspaceContent> =>
  Promise.resolve({
    title: 'What each role may do',
    wide: true,
    body: (
      <>
        <PageHeading
          title="What each role may do"
          summary="This is the table by which every page and every act is decided. What is not marked, nobody may do."
        />
        <p>
          Acts on “own” things are further bound to the person: the owner of an action, its strategic lead.
          Somebody with several roles may do what any of them may do.
        </p>
        <DataTable
          id="permissions"
          caption="Acts by role"
          captionHidden
          compact
          rows={acts}
          columns={columns}
        />
      </>
    ),
  });

function shortly(role: string): string {
  return role === roles['panel-member'] ? 'Panel member' : role.replace(/ \(.*\)$| of the .*$/, '');
}
