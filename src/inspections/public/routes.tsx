import { Hono } from 'hono';
import { recordPage } from '../../published-record/index.ts';
import type { Site } from '../../site/index.ts';
import { inspectionRecord } from './inspection-page.tsx';
import { inspectionsPage } from './inspections-page.tsx';

/** Reports of inspectors and the responses to them. */
export const publicInspectionRoutes = (site: Site): Hono => {
  const app = new Hono();
  app.get('/inspections', site.page(inspectionsPage));
  app.get('/inspections/:slug', site.page(recordPage(inspectionRecord)));
  app.get('/inspections/:slug/versions/:version', site.page(recordPage(inspectionRecord)));
  return app;
};
