import { Hono } from 'hono';
import { recordPage } from '../../published-record/index.ts';
import type { Site } from '../../site/index.ts';
import { actionFile } from './action-file.ts';
import { actionRecord } from './action-page.tsx';
import { actionsFile } from './actions-file.ts';
import { actionsPage } from './actions-page.tsx';
import { actionsQuery } from './filtered.ts';

/** The public log of actions. */
export const publicActionRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.get('/actions', site.page(actionsPage, actionsQuery));
  app.get('/actions/pages/:page{[1-9][0-9]{0,4}}', site.page(actionsPage));
  app.get('/actions/:slug', site.page(recordPage(actionRecord)));
  app.get('/actions/:slug/versions/:version', site.page(recordPage(actionRecord)));
  app.get('/api/v1/actions/:slug{[a-z0-9-]+\\.json}', site.page(actionFile(site.address)));
  app.get('/api/v1/actions.csv', site.page(actionsFile('csv')));
  app.get('/api/v1/actions.json', site.page(actionsFile('json')));
  return app;
};
