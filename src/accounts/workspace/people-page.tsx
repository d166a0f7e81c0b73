import { DataTable, PageHeading, type Content } from '../../platform/design/index.ts';
import type { WorkspaceContent, WorkspaceVisit } from '../../workspace/index.ts';
import { peopleFor, type ListedPerson } from '../people/people-reads.ts';
import { roles } from '../role.ts';
import { dayOf, organisations } from './people-words.ts';

/** Everybody, with what they may do and whether they have been here. */
export async function peoplePage(visit: WorkspaceVisit): Promise<WorkspaceContent> {
  const people = await peopleFor(visit.actor, visit.db);
  const open = people.filter(({ closedAt }) => closedAt === null);
  const closed = people.filter(({ closedAt }) => closedAt !== null);
  return {
    title: 'People',
    section: 'people',
    wide: true,
    body: (
      <>
        <PageHeading title="People" summary="Who works here, and what each may do." />
        <p class="page-acts">
          <a class="govuk-button" href="/people/new">
            Invite somebody
          </a>{' '}
          <a href="/people/permissions">What each role may do</a>
        </p>
        <PeopleTable id="open" caption={`Accounts (${open.length})`} people={open} />
        {closed.length > 0 && (
          <PeopleTable id="closed" caption={`Closed accounts (${closed.length})`} people={closed} />
        )}
      </>
    ),
  };
}

const PeopleTable = ({
  id,
  caption,
  people,
}: {
  id: string;
  caption: string;
  people: readonly ListedPerson[];
}) => (
  <DataTable
    id={id}
    caption={caption}
    compact
    stackOnPhone
    rows={people}
    columns={[
      {
        id: 'name',
        heading: 'Name',
        rowHeader: true,
        value: (person): Content => <a href={`/people/${person.id}`}>{person.name}</a>,
      },
      { id: 'post', heading: 'Post', value: ({ post }) => post || null },
      { id: 'organisation', heading: 'Of', value: ({ organisation }) => organisations[organisation] },
      { id: 'email', heading: 'E-mail', value: ({ email }) => email },
      { id: 'roles', heading: 'Roles', value: rolesNow },
      { id: 'standing', heading: 'Account', value: standing },
    ]}
  />
);

const rolesNow = ({ roles: held }: ListedPerson): string | null =>
  held
    .filter(({ to }) => to === null)
    .map(({ role }) => roles[role])
    .join('; ') || null;

/** How far somebody has come with their account. */
export function standing({ closedAt, email, hasPassword, hasApp, lastSeen }: ListedPerson): string {
  if (closedAt !== null) return `closed ${dayOf(closedAt)}`;
  if (email === null) return 'named only, does not sign in';
  if (lastSeen !== null) return `last here ${dayOf(lastSeen)}`;
  if (hasPassword) return hasApp ? 'ready' : 'has a password, no app yet';
  return 'invited';
}
