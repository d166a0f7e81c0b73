import { Hono } from 'hono';
import { pageQuery, type Workspace } from '../../workspace/index.ts';
import type { FiguresOf } from '../figures-of.ts';
import { agendaRoutes } from './agenda-routes.ts';
import { arrangingRoutes } from './arranging-routes.ts';
import { assurancePage } from './assurance-page.tsx';
import { meetingsPage } from './meetings-page.tsx';
import { minutesRoutes } from './minutes-routes.ts';
import { packRoutes } from './pack-routes.tsx';
import { answeringRoutes } from './answering-routes.ts';
import { questionRoutes } from './question-routes.ts';

/** Everything of meetings in the workspace. */
export const meetingWorkspaceRoutes =
  (figuresOf: FiguresOf) =>
  (workspace: Workspace): Hono => {
    const app = new Hono({ strict: false });
    app.get(
      '/meetings',
      workspace.page(['see meetings', 'see what is shared with the panel'], meetingsPage, pageQuery),
    );
    app.get('/meetings/assurance', workspace.page('see meetings', assurancePage));
    for (const routes of [
      arrangingRoutes,
      agendaRoutes,
      minutesRoutes(figuresOf),
      questionRoutes,
      answeringRoutes,
      packRoutes(figuresOf),
    ])
      app.route('/', routes(workspace));
    return app;
  };
