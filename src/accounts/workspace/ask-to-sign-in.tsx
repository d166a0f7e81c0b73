import { safePath, type AskToSignIn, type Frame } from '../../workspace/index.ts';
import { signInPage } from './sign-in-page.tsx';

/** Never written into a page, not even into the page of whoever typed them. */
const secretFields = ['password', 'present', 'repeated'];

/** Shown when a form comes without a session: sign-in that carries what was typed. */
export const askToSignIn =
  (singleSignOn: string | undefined) =>
  (frame: Frame): AskToSignIn =>
  (c, submitted) => {
    const fields = submitted.fields.filter(([name]) => !secretFields.includes(name));
    const to = safePath(c.req.path, frame.address);
    return frame.show(c, signInPage({ to: '/', carried: { to, fields }, singleSignOn }), { status: 401 });
  };
