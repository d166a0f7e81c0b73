import type { Context } from 'hono';
import { logError } from '../../platform/log.ts';
import type { Mailer } from '../../platform/mail/index.ts';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import {
  foreignFormPage,
  isOwnForm,
  readSubmitted,
  unreadableFormPage,
  type Frame,
  type Submitted,
} from '../../workspace/index.ts';
import type { KnownBrowsers } from '../attempts/known-browser.ts';
import type { SingleSignOn } from '../single-sign-on/single-sign-on.ts';

/** What the pages of signing in work with. */
export interface SignIn {
  frame: Frame;
  key: InstallationKey;
  browsers: KnownBrowsers;
  mail: Mailer;
  singleSignOn?: SingleSignOn | undefined;
}

/** Forms of pages that need no session: sent from here, and of a bearable size. */
export const openForm =
  ({ frame }: SignIn, answer: (c: Context, submitted: Submitted) => Promise<Response>) =>
  async (c: Context): Promise<Response> => {
    if (!isOwnForm(c, frame.address)) return frame.show(c, foreignFormPage, { status: 403 });
    const submitted = await readSubmitted(c, 1_000_000);
    return submitted === undefined
      ? frame.show(c, unreadableFormPage, { status: 413 })
      : answer(c, submitted);
  };

/** What the browser calls itself, for the list of sessions. */
export const browserOf = (c: Context): string => c.req.header('user-agent') ?? '';

/** Work whose time must not tell anything is done after the answer. */
export function afterwards(work: () => Promise<void>): void {
  setImmediate(() => void work().catch(logError));
}
