import { Hono } from 'hono';
import { accountRoutes, askToSignIn, type AccountSettings } from './accounts/workspace/routes.ts';
import { readFigures } from './publishing/figures/read-figures.ts';
import { drawWithFigures } from './record-text/index.ts';
import type { Styles } from './platform/design/index.ts';
import { keepPrivate } from './platform/http/keep-private.ts';
import { secureEverything } from './platform/http/security-headers.ts';
import { logError } from './platform/log.ts';
import { workspaceAssets } from './workspace-assets.ts';
import { houseReader } from './workspace-house.ts';
import { todayProviders, workspacePages } from './workspace-pages.ts';
import {
  createWorkspace,
  failedPage,
  missing,
  todayPage,
  todayQuery,
  type WorkspaceRoutes,
  type WorkspaceSettings,
} from './workspace/index.ts';

export interface WorkspaceAppSettings
  extends Omit<WorkspaceSettings, 'house' | 'draw' | 'askToSignIn'>, AccountSettings {
  /** Only tests give their own: compiling the real sheet takes a second. */
  styles?: (brandColour: string) => Styles;
}

/** The whole workspace: everything but signing in is for those who are signed in, and says nothing to anyone else. */
export function workspaceApp(
  settings: WorkspaceAppSettings,
  pages: readonly WorkspaceRoutes[] = workspacePages,
): Hono {
  const house = houseReader(settings.published, settings.publicAddress, settings.styles);
  const { workspace, frame } = createWorkspace({
    ...settings,
    house: () => house.house(),
    draw: (page) => drawWithFigures(page, readFigures(settings)),
    askToSignIn: askToSignIn(settings.singleSignOn?.name),
  });
  const app = new Hono({ strict: false });
  // The outer one speaks last: its answers are stricter than those of the public site.
  app.use(keepPrivate);
  app.use(secureEverything);
  app.route('/', workspaceAssets(house));
  app.route('/', accountRoutes(workspace, frame, settings));
  app.get('/', workspace.page('see today', todayPage(todayProviders), todayQuery));
  for (const routes of pages) app.route('/', routes(workspace));
  // For nobody this asks to sign in, as every page does: what exists is not told.
  app.notFound(async (c) => {
    const nothing = workspace.page('see today', () => Promise.resolve(missing));
    return (await nothing(c, () => Promise.resolve())) as Response;
  });
  app.onError(async (error, c) => {
    logError(error);
    return frame.show(c, failedPage, { status: 500 });
  });
  return app;
}
