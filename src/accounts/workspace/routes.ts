import { Hono, type Context } from 'hono';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import type { Frame, Workspace } from '../../workspace/index.ts';
import { knownBrowsers } from '../attempts/known-browser.ts';
import type { SingleSignOn } from '../single-sign-on/single-sign-on.ts';
import { accountOwnRoutes } from './account-routes.ts';
import { linkRoutes } from './link-routes.tsx';
import { peopleRoutes } from './people-routes.ts';
import { secondFactorRoutes } from './second-factor-routes.tsx';
import type { SignIn } from './sign-in.ts';
import { signInRoutes } from './sign-in-routes.tsx';
import { singleSignOnRoutes } from './single-sign-on-routes.tsx';
import { signOutRoutes } from './sign-out-routes.ts';

export { askToSignIn } from './ask-to-sign-in.tsx';

export interface AccountSettings {
  key: InstallationKey;
  /** Where a request comes from: the address of the network, as far as it can be believed. */
  originOf: (c: Context) => string;
  singleSignOn?: SingleSignOn;
}

/** Everything about who somebody is: signing in and out, their own account, other people, roles. */
export function accountRoutes(workspace: Workspace, frame: Frame, settings: AccountSettings): Hono {
  const signIn: SignIn = {
    frame,
    key: settings.key,
    browsers: knownBrowsers(settings.key, frame.address, settings.originOf),
    mail: workspace.mail,
    singleSignOn: settings.singleSignOn,
  };
  const app = new Hono();
  app.route('/', signInRoutes(signIn));
  app.route('/', secondFactorRoutes(signIn));
  app.route('/', singleSignOnRoutes(signIn));
  app.route('/', linkRoutes(signIn));
  app.route('/', signOutRoutes(frame));
  app.route('/', accountOwnRoutes(workspace, settings.key));
  app.route('/', peopleRoutes(workspace, settings.key));
  return app;
}
