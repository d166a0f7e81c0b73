import { Hono } from 'hono';
import type { Act } from '../../accounts/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { actionPage } from './action-page.tsx';
import { boardQuery } from './board-address.ts';
import { boardOf } from './board-page.tsx';
import { changeActionPage } from './change-action-page.tsx';
import { csvRoutes } from './csv-routes.tsx';
import { evidenceRoutes } from './evidence-routes.ts';
import { gateRoutes } from './gate-routes.ts';
import { openActionPage } from './open-action-page.tsx';
import { themeRoutes } from './theme-routes.ts';
import { writingRoutes } from './writing-routes.ts';

const see: readonly Act[] = ['see all actions', 'see own actions', 'see what is shared with the panel'];

/** The pages of actions in the workspace. */
export function actionWorkspaceRoutes(workspace: Workspace): Hono {
  const app = new Hono();
  app.get('/actions', workspace.page(see, boardOf(workspace), boardQuery));
  app.get('/actions/new', workspace.page('open actions', openActionPage(workspace)));
  app.get('/actions/:id{[0-9]+}', workspace.page(see, actionPage));
  app.get('/actions/:id{[0-9]+}/change', workspace.page('change actions', changeActionPage(workspace)));
  app.route('/', csvRoutes(workspace));
  app.route('/', writingRoutes(workspace));
  app.route('/', gateRoutes(workspace));
  app.route('/', evidenceRoutes(workspace));
  app.route('/', themeRoutes(workspace));
  return app;
}
