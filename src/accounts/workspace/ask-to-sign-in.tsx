import { safePath, type AskToSignIn, type Frame } from '../../workspace/index.ts';
import { signInPage } from './sign-in-page.tsx';

/** Shown when a form comes without a session: sign-in that carries what was typed. */
export const askToSignIn =
  (singleSignOn: string | undefined) =>
  (frame: Frame): AskToSignIn =>
  (c, { fields }) => {
    const to = safePath(c.req.path, frame.address);
    return frame.show(c, signInPage({ to: '/', carried: { to, fields }, singleSignOn }), { status: 401 });
  };
