import { Hono, type Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import { PageHeading } from '../../platform/design/index.ts';
import { missingPage, safePath, type WorkspaceContent } from '../../workspace/index.ts';
import { personSignedOn } from '../single-sign-on/person-signed-on.ts';
import { noteRequest, takeRequest } from '../single-sign-on/sign-on-requests.ts';
import { answerPath, type SignedOn } from '../single-sign-on/single-sign-on.ts';
import { proveSessionIn } from '../sign-in/prove-session.ts';
import { browserOf, type SignIn } from './sign-in.ts';

/** Signing in with an account of the organisation: to its provider, and back. */
export function singleSignOnRoutes(signIn: SignIn): Hono {
  const { frame, singleSignOn } = signIn;
  const app = new Hono();
  if (singleSignOn === undefined) return app;
  const cookie = stateCookie(frame.address);
  app.get('/sign-in/single', async (c) => {
    const goTo = safePath(c.req.query('to'), frame.address);
    const request = await noteRequest(frame.records, goTo, frame.clock());
    const away = await singleSignOn.begin(request);
    if (away === undefined) return frame.show(c, unreachablePage(singleSignOn.name), { status: 500 });
    cookie.write(c, request.state);
    return c.redirect(away.href, 302);
  });
  app.get(answerPath, async (c) => {
    const at = frame.clock();
    const state = cookie.read(c);
    cookie.remove(c);
    // The answer must come to the browser that asked: else somebody could be signed in to an account of another.
    if (state === undefined || state !== c.req.query('state'))
      return frame.show(c, refusedPage, { status: 403 });
    const request = await takeRequest(frame.records, state, at);
    if (request === undefined) return frame.show(c, refusedPage, { status: 403 });
    const url = new URL(c.req.url);
    const signedOn = await singleSignOn.answered(`${url.pathname}${url.search}`, request);
    if (signedOn === undefined) return frame.show(c, refusedPage, { status: 403 });
    const token = await enter(signIn, c, signedOn, at);
    if (token === undefined) return frame.show(c, notInvitedPage, { status: 403 });
    frame.cookie.write(c, token);
    return c.redirect(request.goTo, 303);
  });
  return app;
}

/** The provider has asked for its own second factor, so the session is proven at once. */
async function enter({ frame }: SignIn, c: Context, signedOn: SignedOn, at: Temporal.Instant) {
  const before = (await frame.session(c))?.hash;
  return frame.records.transaction().execute(async (tx) => {
    const person = await personSignedOn(tx, signedOn, at);
    if (person === undefined) return undefined;
    const proof = {
      person: person.id,
      name: person.name,
      by: 'single sign-on',
      browser: browserOf(c),
      at,
      before,
    };
    return proveSessionIn(tx, proof);
  });
}

function stateCookie(address: string) {
  const secure = address.startsWith('https:');
  const name = secure ? '__Host-answerable-single' : 'answerable-single';
  const settings = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    read: (c: Context) => getCookie(c, name),
    write: (c: Context, state: string) => setCookie(c, name, state, { ...settings, maxAge: 600 }),
    remove: (c: Context) => setCookie(c, name, '', { ...settings, maxAge: 0 }),
  };
}

const plain = (title: string, summary: string): WorkspaceContent => ({
  ...missingPage,
  title,
  body: (
    <>
      <PageHeading title={title} summary={summary} />
      <p>
        <a href="/sign-in">Sign in</a>
      </p>
    </>
  ),
});

const unreachablePage = (name: string) =>
  plain(`We cannot reach ${name}`, 'Try again in a moment, or sign in with a password.');
const refusedPage = plain(
  'That sign-in could not be completed',
  'It took too long, or it was begun in another window. Begin again.',
);
const notInvitedPage = plain(
  'There is no account for you here',
  'Ask an administrator to invite you under the e-mail address that your organisation has verified.',
);
