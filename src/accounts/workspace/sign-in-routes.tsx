import { Hono, type Context } from 'hono';
import { safePath, type Submitted } from '../../workspace/index.ts';
import { waitWords } from '../attempts/waiting.ts';
import { hasSecondFactor } from '../second-factor/second-factor.ts';
import { endSession } from '../sessions/end-session.ts';
import { startSession } from '../sessions/start-session.ts';
import { formTokenOf } from '../sessions/form-token.ts';
import { checkPassword } from '../sign-in/check-password.ts';
import { carriedOf } from './carried.tsx';
import { codePage } from './code-page.tsx';
import { showSetUp } from './second-factor-routes.tsx';
import { browserOf, openForm, type SignIn } from './sign-in.ts';
import { signInPage } from './sign-in-page.tsx';

/** The first step: e-mail address and password. */
export function signInRoutes(signIn: SignIn): Hono {
  const { frame } = signIn;
  const app = new Hono();
  app.get('/sign-in', async (c) => {
    const to = safePath(c.req.query('to'), frame.address);
    const session = await frame.session(c);
    if (session?.proven === true) return c.redirect(to, 303);
    return frame.show(c, signInPage({ to, singleSignOn: signIn.singleSignOn?.name }));
  });
  app.post(
    '/sign-in',
    openForm(signIn, (c, submitted) => answerPassword(signIn, c, submitted)),
  );
  return app;
}

async function answerPassword(signIn: SignIn, c: Context, submitted: Submitted): Promise<Response> {
  const { frame, browsers } = signIn;
  const { typed } = submitted;
  const [at, email] = [frame.clock(), typed.text('email').slice(0, 320)];
  const to = safePath(typed.text('to'), frame.address);
  const carried = carriedOf(submitted, frame.address);
  const checked = await checkPassword(frame.records, {
    email,
    password: typed.text('password'),
    tried: browsers.tried(c, email),
    at,
  });
  if (!('person' in checked)) {
    const says =
      'wait' in checked ? waitWords(checked.wait) : 'The e-mail address or the password is not right';
    if ('wait' in checked) c.header('retry-after', String(checked.wait));
    return frame.show(c, signInPage({ to, carried, singleSignOn: signIn.singleSignOn?.name }), {
      status: 'wait' in checked ? 429 : 401,
      attempt: {
        to: '/sign-in',
        typed,
        problems: [{ says, ...('wait' in checked ? {} : { field: 'email' }) }],
      },
    });
  }
  const before = await frame.session(c);
  if (before !== undefined) await endSession(frame.records, before.hash, at);
  const { person } = checked;
  const token = await startSession(frame.records, { person, at, browser: browserOf(c), proven: false });
  frame.cookie.write(c, token);
  const step = { csrf: formTokenOf(token), to, carried };
  if (!(await hasSecondFactor(frame.records, person))) return showSetUp(signIn, c, person, step);
  return frame.show(c, codePage(step));
}
