import { Hono, type Context } from 'hono';
import { safePath, type Submitted } from '../../workspace/index.ts';
import { waitWords } from '../attempts/waiting.ts';
import type { OpenSession } from '../sessions/find-session.ts';
import { formTokenOf } from '../sessions/form-token.ts';
import { confirmSecondFactor, hasSecondFactor, secretToConfirm } from '../second-factor/second-factor.ts';
import { checkCode } from '../sign-in/check-code.ts';
import { proveSession } from '../sign-in/prove-session.ts';
import { carriedOf } from './carried.tsx';
import { codePage, type SecondStep } from './code-page.tsx';
import { recoveryCodesPage } from './recovery-codes-page.tsx';
import { SendAgain, sendAgainPage } from './send-again-page.tsx';
import { setUpPage } from './set-up-page.tsx';
import { browserOf, openForm, type SignIn } from './sign-in.ts';
import { signInPage } from './sign-in-page.tsx';

type Step = (c: Context, session: OpenSession, step: SecondStep, submitted: Submitted) => Promise<Response>;

/** The second step: a code of the app, or setting the app up. Both only after the password, within ten minutes. */
export function secondFactorRoutes(signIn: SignIn): Hono {
  const { frame } = signIn;
  const app = new Hono();
  const halfway = async (c: Context, show: (session: OpenSession, step: SecondStep) => Promise<Response>) => {
    const session = await frame.session(c);
    if (session === undefined) return c.redirect('/sign-in', 303);
    if (session.proven) return c.redirect('/', 303);
    return show(session, { csrf: session.formToken, to: safePath(c.req.query('to'), frame.address) });
  };
  app.get('/sign-in/code', (c) => halfway(c, (_, step) => frame.show(c, codePage(step))));
  app.get('/sign-in/second-factor', (c) =>
    halfway(c, async (session, step) =>
      (await hasSecondFactor(frame.records, session.actor.person))
        ? frame.show(c, codePage(step))
        : showSetUp(signIn, c, session.actor.person, step),
    ),
  );
  app.post('/sign-in/code', stepForm(signIn, answerCode(signIn)));
  app.post('/sign-in/second-factor', stepForm(signIn, answerSetUp(signIn)));
  return app;
}

/** A form of the second step: without the session of the first step, everything begins again. */
const stepForm = (signIn: SignIn, answer: Step) =>
  openForm(signIn, async (c, submitted) => {
    const { frame } = signIn;
    const session = await frame.session(c);
    const to = safePath(submitted.typed.text('to'), frame.address);
    const carried = carriedOf(submitted, frame.address);
    if (session?.proven === true && carried === undefined) return c.redirect(to, 303);
    if (session === undefined || session.proven || submitted.csrf !== session.formToken)
      return frame.show(c, signInPage({ to, carried, singleSignOn: signIn.singleSignOn?.name }), {
        status: 401,
      });
    return answer(c, session, { csrf: session.formToken, to, carried }, submitted);
  });

const answerCode =
  (signIn: SignIn): Step =>
  async (c, session, step, { typed }) => {
    const { frame, browsers, key } = signIn;
    const { person, name } = session.actor;
    const email = await emailOf(signIn, person);
    const at = frame.clock();
    const tried = browsers.triedCode(c, person, email);
    const checked = await checkCode(frame.records, key, { person, code: typed.text('code'), tried, at });
    if (!('by' in checked)) {
      const says =
        'wait' in checked ? waitWords(checked.wait) : 'That is not the code that your app shows now';
      return frame.show(c, codePage(step), {
        status: 'wait' in checked ? 429 : 422,
        session,
        attempt: { to: '/sign-in/code', typed, problems: [{ says, field: 'code' }] },
      });
    }
    const by = `password and ${checked.by}`;
    const token = await proveSession(frame.records, {
      person,
      name,
      by,
      browser: browserOf(c),
      at,
      before: session.hash,
    });
    frame.cookie.write(c, token);
    browsers.remember(c, email);
    if (step.carried === undefined) return c.redirect(step.to, 303);
    const proven = { ...session, proven: true, formToken: formTokenOf(token) };
    return frame.show(c, sendAgainPage(proven.formToken, step.carried), { session: proven });
  };

const answerSetUp =
  (signIn: SignIn): Step =>
  async (c, session, step, { typed }) => {
    const { frame, key, browsers } = signIn;
    const { person, name } = session.actor;
    const at = frame.clock();
    const codes = await frame.records
      .transaction()
      .execute((tx) => confirmSecondFactor(tx, key, person, typed.text('code'), at));
    if (codes === undefined) {
      if (await hasSecondFactor(frame.records, person)) return c.redirect('/sign-in/code', 303);
      const problems = [{ says: 'That is not the code that the app shows now', field: 'code' }];
      return showSetUp(signIn, c, person, step, {
        status: 422,
        attempt: { to: '/sign-in/second-factor', typed, problems },
      });
    }
    const by = 'password and a new app';
    const token = await proveSession(frame.records, {
      person,
      name,
      by,
      browser: browserOf(c),
      at,
      before: session.hash,
    });
    frame.cookie.write(c, token);
    browsers.remember(c, await emailOf(signIn, person));
    const csrf = formTokenOf(token);
    const next =
      step.carried === undefined ? (
        <p>
          <a class="govuk-button" href={step.to}>
            I have kept them: go on
          </a>
        </p>
      ) : (
        <SendAgain csrf={csrf} carried={step.carried} />
      );
    const proven = { ...session, proven: true, formToken: csrf };
    return frame.show(c, recoveryCodesPage(codes, next), { session: proven });
  };

/** The page that sets up an app, for somebody who has given the password. */
export async function showSetUp(
  { frame, key }: SignIn,
  c: Context,
  person: number,
  step: SecondStep,
  how: Parameters<typeof frame.show>[2] = {},
): Promise<Response> {
  const secret = await secretToConfirm(frame.records, key, person);
  const account = await emailOf({ frame }, person);
  return frame.show(c, await setUpPage(step, { secret, account }), how);
}

const emailOf = async ({ frame }: Pick<SignIn, 'frame'>, person: number): Promise<string> =>
  (
    await frame.records
      .selectFrom('person')
      .select('email')
      .where('id', '=', person)
      .executeTakeFirstOrThrow()
  ).email ?? '';
