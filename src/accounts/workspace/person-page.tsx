import { DataTable, KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import {
  missing,
  WorkForm,
  type Missing,
  type WorkspaceContent,
  type WorkspaceVisit,
} from '../../workspace/index.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { failedAttempts, failedWords, type FailedAttempts } from '../attempts/failed-attempts.ts';
import { personFor, type ListedPerson } from '../people/people-reads.ts';
import { roles } from '../role.ts';
import { standing } from './people-page.tsx';
import { dayOf, momentOf } from './people-words.ts';
import { PersonFields, RoleFields } from './person-form.tsx';

/** The number in a path, or 0, which nobody has. */
export const numberOf = (text: string | undefined): number =>
  /^[1-9]\d{0,8}$/.test(text ?? '') ? Number(text) : 0;

/** One person: who they are, what they may do and since when, and their account. */
export const personPage =
  (key: InstallationKey) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent | Missing> => {
    const person = await personFor(visit.actor, visit.db, numberOf(visit.params['id']));
    if (person === undefined) return missing;
    const failed = await failedAttempts(visit.db, key, person, visit.at);
    const { id, name, closedAt, version } = person;
    return {
      title: name,
      section: 'people',
      breadcrumbs: [{ text: 'People', href: '/people' }, { text: name }],
      body: (
        <>
          <PageHeading title={name} summary={standing(person)} />
          <Section title="Who this is">
            <WorkForm visit={visit} to={`/people/${id}`} id="person" button="Save" version={version}>
              <PersonFields of={person} />
            </WorkForm>
          </Section>
          <Section title="Roles" intro={<a href="/people/permissions">What each role may do</a>}>
            {closedAt === null && (
              <WorkForm visit={visit} to={`/people/${id}/roles`} id="held" button="Save the roles">
                <RoleFields held={person.roles.filter(({ to }) => to === null).map(({ role }) => role)} />
              </WorkForm>
            )}
            <RoleDates person={person} />
          </Section>
          {closedAt === null && <Account visit={visit} person={person} failed={failed} />}
        </>
      ),
    };
  };

const RoleDates = ({ person }: { person: ListedPerson }) => (
  <DataTable
    id="dates"
    caption="Since when"
    compact
    empty="This person has had no role."
    rows={person.roles}
    columns={[
      { id: 'role', heading: 'Role', rowHeader: true, value: ({ role }) => roles[role] },
      { id: 'from', heading: 'From', value: ({ from }) => dayOf(from) },
      { id: 'to', heading: 'To', value: ({ to }) => (to === null ? 'now' : dayOf(to)) },
    ]}
  />
);

interface AccountGiven {
  visit: WorkspaceVisit;
  person: ListedPerson;
  failed: FailedAttempts;
}

const Account = ({ visit, person, failed }: AccountGiven) => {
  const { id, email, hasPassword, hasApp } = person;
  return (
    <Section title="Account">
      {email !== null && (
        <>
          <KeyValue
            entries={[
              { term: 'Password', value: hasPassword ? 'set' : 'not set' },
              { term: 'Authenticator app', value: hasApp ? 'set up' : 'not set up' },
              {
                term: 'Refused in the last 30 days',
                value:
                  failed.last === undefined
                    ? 'nothing'
                    : `${failedWords(failed)}, the last on ${momentOf(failed.last)}`,
              },
            ]}
          />
          <WorkForm
            visit={visit}
            to={`/people/${id}/invitation`}
            button="Send a new link to choose a password"
            kind="secondary"
          />
          {hasApp && (
            <WorkForm
              visit={visit}
              to={`/people/${id}/app-removal`}
              button="Let them set up a new authenticator app"
              kind="secondary"
            >
              <p>
                Only when you are sure who asks. It ends all their sessions, and their next sign-in sets up a
                new app.
              </p>
            </WorkForm>
          )}
        </>
      )}
      <WorkForm visit={visit} to={`/people/${id}/closure`} button="Close this account" kind="warning">
        <p>Roles and sessions end at once. The name stays in everything that this person did.</p>
      </WorkForm>
    </Section>
  );
};
