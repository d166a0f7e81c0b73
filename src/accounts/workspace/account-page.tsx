import { DataTable, KeyValue, PageHeading, Section } from '../../platform/design/index.ts';
import { TextInput, WorkForm, type WorkspaceContent, type WorkspaceVisit } from '../../workspace/index.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { failedAttempts, failedWords } from '../attempts/failed-attempts.ts';
import { ownAccount } from '../people/own-account.ts';
import { roles } from '../role.ts';
import { momentOf } from './people-words.ts';

/** What somebody sees and changes of their own account. */
export const accountPage =
  (key: InstallationKey) =>
  async (visit: WorkspaceVisit): Promise<WorkspaceContent> => {
    const { actor } = visit;
    const { email, hasPassword, codesLeft, sessions } = await ownAccount(actor, visit.db, visit.at);
    const failed = await failedAttempts(visit.db, key, { id: actor.person, email }, visit.at);
    return {
      title: 'Your account',
      body: (
        <>
          <PageHeading
            title="Your account"
            summary={`${actor.name}${actor.post === '' ? '' : `, ${actor.post}`}`}
          />
          <Section title="What you may do" intro={<a href="/people/permissions">The table of roles</a>}>
            <KeyValue
              entries={[
                { term: 'E-mail', value: email },
                { term: 'Roles', value: actor.roles.map((role) => roles[role]).join('; ') },
              ]}
            />
          </Section>
          {hasPassword && <PasswordSection visit={visit} email={email} />}
          {hasPassword && <AppSection visit={visit} codesLeft={codesLeft} />}
          <Section
            title="Where you are signed in"
            intro="A session ends after 30 minutes without use, and after 12 hours."
          >
            <DataTable
              id="sessions"
              caption="Open sessions"
              compact
              rows={sessions}
              columns={[
                {
                  id: 'browser',
                  heading: 'Browser',
                  rowHeader: true,
                  value: ({ browser }) => browser || 'unknown',
                },
                { id: 'since', heading: 'Since', value: ({ since }) => momentOf(since) },
                { id: 'seen', heading: 'Last used', value: ({ seen }) => momentOf(seen) },
              ]}
            />
            {failed.last !== undefined && (
              <p>
                In the last 30 days {failedWords(failed)} were refused, the last on {momentOf(failed.last)}.
                If that was not you, change your password and tell an administrator.
              </p>
            )}
            <WorkForm
              visit={visit}
              to="/account/sign-out-everywhere"
              button="Sign out everywhere"
              kind="warning"
            >
              <p>Ends all of these, this one too.</p>
            </WorkForm>
          </Section>
        </>
      ),
    };
  };

const PasswordSection = ({ visit, email }: { visit: WorkspaceVisit; email: string }) => (
  <Section title="Password">
    <WorkForm visit={visit} to="/account/password" id="change" button="Change the password">
      <input type="hidden" name="username" value={email} autocomplete="username" />
      <TextInput name="present" label="Present password" type="password" autocomplete="current-password" />
      <TextInput name="password" label="New password" type="password" autocomplete="new-password" />
      <TextInput name="repeated" label="The new one again" type="password" autocomplete="new-password" />
    </WorkForm>
  </Section>
);

const AppSection = ({ visit, codesLeft }: { visit: WorkspaceVisit; codesLeft: number }) => (
  <Section title="Authenticator app">
    <p>
      You have {codesLeft} recovery {codesLeft === 1 ? 'code' : 'codes'} left.
    </p>
    <WorkForm visit={visit} to="/account/app" id="app" button="Set up another app" kind="secondary">
      <TextInput name="present" label="Password" type="password" autocomplete="current-password" />
      <p>The present app and all recovery codes stop working, and you sign in again with the new one.</p>
    </WorkForm>
  </Section>
);
