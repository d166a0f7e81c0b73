import { Hono, type Context } from 'hono';
import { PageHeading } from '../../platform/design/index.ts';
import { TextInput, WorkForm, type WorkspaceContent } from '../../workspace/index.ts';
import { beginAttempt } from '../attempts/attempts.ts';
import { waitWords } from '../attempts/waiting.ts';
import { passwordChangedLetter } from '../letters.ts';
import { findLink, type LinkedPerson, type LinkPurpose } from '../links/one-time-link.ts';
import { passwordLength } from '../passwords/password-rules.ts';
import { choosePassword } from '../sign-in/choose-password.ts';
import { sendResetLink } from '../sign-in/send-reset-link.ts';
import { afterwards, openForm, type SignIn } from './sign-in.ts';
import { noSession } from './sign-in-page.tsx';

/** Invitations and forgotten passwords: pages that a link of ours opens once. */
export function linkRoutes(signIn: SignIn): Hono {
  const { frame } = signIn;
  const app = new Hono();
  app.get('/password-reset', (c) => frame.show(c, forgottenPage));
  app.post(
    '/password-reset',
    openForm(signIn, async (c, { typed }) => {
      const email = typed.text('email').slice(0, 320);
      const at = frame.clock();
      // Counted apart from sign-ins: asking for letters must not make anyone wait at the door.
      const tried = signIn.browsers.tried(c, `reset of ${email}`);
      const apart = { ...tried, place: `letters ${tried.place}`, isKnownBrowser: true };
      const attempt = await beginAttempt(frame.records, apart, at);
      if ('wait' in attempt) {
        const problems = [{ says: waitWords(attempt.wait) }];
        return frame.show(c, forgottenPage, {
          status: 429,
          attempt: { to: '/password-reset', typed, problems },
        });
      }
      afterwards(() =>
        sendResetLink({ records: frame.records, mail: signIn.mail, address: frame.address }, email, at),
      );
      return frame.show(c, sentPage);
    }),
  );
  for (const [path, purpose] of [
    ['/password-reset', 'password-reset'],
    ['/invitation', 'invitation'],
  ] as const) {
    app.get(`${path}/:token`, (c) =>
      withLink(signIn, c, purpose, (linked) => frame.show(c, newPasswordPage(linked, c.req.path))),
    );
    app.post(
      `${path}/:token`,
      openForm(signIn, (c, { typed }) =>
        withLink(signIn, c, purpose, async (linked) => {
          const at = frame.clock();
          const password = typed.text('password');
          const token = c.req.param('token') ?? '';
          const chosen =
            password === typed.text('repeated')
              ? await choosePassword(frame.records, { linked, token, purpose, password, at })
              : { weak: 'The two are not the same', field: 'repeated' };
          if ('linkUsed' in chosen) return frame.show(c, deadLinkPage, { status: 404 });
          if ('weak' in chosen) {
            const field = 'field' in chosen ? chosen.field : 'password';
            const attempt = { to: c.req.path, typed, problems: [{ says: chosen.weak, field }] };
            return frame.show(c, newPasswordPage(linked, c.req.path), { status: 422, attempt });
          }
          // Who reads the letters of the account is its owner: strangers' attempts no longer make this browser wait.
          signIn.browsers.remember(c, linked.email);
          if (purpose === 'password-reset') {
            const letter = passwordChangedLetter({
              to: linked.email,
              name: linked.name,
              address: frame.address,
            });
            afterwards(() => signIn.mail.send(letter));
          }
          return frame.show(c, chosenPage);
        }),
      ),
    );
  }
  return app;
}

async function withLink(
  { frame }: SignIn,
  c: Context,
  purpose: LinkPurpose,
  show: (linked: LinkedPerson) => Promise<Response>,
): Promise<Response> {
  const linked = await findLink(frame.records, c.req.param('token') ?? '', purpose, frame.clock());
  return linked === undefined ? frame.show(c, deadLinkPage, { status: 404 }) : show(linked);
}

const newPasswordPage = ({ email }: LinkedPerson, path: string): WorkspaceContent => ({
  title: 'Choose a password',
  body: (
    <>
      <PageHeading title="Choose a password" summary={`For ${email}`} />
      <WorkForm visit={noSession} to={path} button="Set the password">
        <input type="hidden" name="username" value={email} autocomplete="username" />
        <TextInput
          name="password"
          label="New password"
          hint={`At least ${passwordLength.fewest} characters; three or four words that do not belong together are good. Pasting from a password manager works.`}
          type="password"
          autocomplete="new-password"
        />
        <TextInput name="repeated" label="The same again" type="password" autocomplete="new-password" />
      </WorkForm>
    </>
  ),
});

const forgottenPage: WorkspaceContent = {
  title: 'Choose a new password',
  body: (
    <>
      <PageHeading title="Choose a new password" summary="We send a link to your e-mail address." />
      <WorkForm visit={noSession} to="/password-reset" button="Send the link">
        <TextInput
          name="email"
          label="E-mail address"
          type="email"
          autocomplete="username"
          spellcheck={false}
        />
      </WorkForm>
    </>
  ),
};

const sentPage: WorkspaceContent = {
  title: 'Look at your e-mail',
  body: (
    <PageHeading
      title="Look at your e-mail"
      summary="If there is an account with that address, a letter with a link is on its way. The link works for an hour."
    />
  ),
};

const chosenPage: WorkspaceContent = {
  title: 'The password is set',
  body: (
    <>
      <PageHeading title="The password is set" />
      <p>
        <a class="govuk-button" href="/sign-in">
          Sign in
        </a>
      </p>
    </>
  ),
};

const deadLinkPage: WorkspaceContent = {
  title: 'This link no longer works',
  body: (
    <>
      <PageHeading
        title="This link no longer works"
        summary="It was used, or it is too old, or a newer one was sent."
      />
      <p>
        <a href="/password-reset">Ask for a new link</a>. If you were invited and have no password yet, ask
        whoever invited you to send the invitation again.
      </p>
    </>
  ),
};
