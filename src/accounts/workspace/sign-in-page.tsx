import { PageHeading } from '../../platform/design/index.ts';
import { TextInput, WorkForm, type WorkspaceContent } from '../../workspace/index.ts';
import { CarriedField, CarriedForm, type Carried } from './carried.tsx';

/** Forms of pages that nobody is signed in to. */
export const noSession = { csrf: '' };

export interface SignInPageProps {
  to: string;
  carried?: Carried | undefined;
  /** What the single sign-on is called, where there is one. */
  singleSignOn?: string | undefined;
}

export const signInPage = ({ to, carried, singleSignOn }: SignInPageProps): WorkspaceContent => ({
  title: 'Sign in',
  body: (
    <>
      <PageHeading
        title="Sign in"
        {...(carried === undefined
          ? {}
          : { summary: 'Your session has ended. What you typed is kept: sign in, and send it again.' })}
      />
      {singleSignOn !== undefined && carried === undefined && (
        <p class="single-sign-on">
          <a class="govuk-button" href={`/sign-in/single?to=${encodeURIComponent(to)}`}>
            {`Sign in with ${singleSignOn}`}
          </a>
        </p>
      )}
      <WorkForm visit={noSession} to="/sign-in" button="Sign in">
        <input type="hidden" name="to" value={to} />
        <CarriedField carried={carried} />
        <TextInput
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          spellcheck={false}
        />
        <TextInput name="password" label="Password" type="password" autocomplete="current-password" />
      </WorkForm>
      <p>
        <a href="/password-reset">I do not know my password</a>
      </p>
      {carried !== undefined && <SignedInElsewhere carried={carried} singleSignOn={singleSignOn} />}
    </>
  ),
});

/** Who signs in in another window can send what was typed from this one. */
const SignedInElsewhere = ({
  carried,
  singleSignOn,
}: {
  carried: Carried;
  singleSignOn: string | undefined;
}) => (
  <>
    <p>
      Or{' '}
      <a href="/sign-in" target="_blank" rel="noreferrer">
        sign in in another window
      </a>
      {singleSignOn === undefined ? '' : ` with ${singleSignOn}`}, come back here, and go on:
    </p>
    <CarriedForm
      {...noSession}
      carried={carried}
      button="I have signed in: show what I typed"
      kind="secondary"
    />
  </>
);
