import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { apiPage } from './api-page.tsx';
import { areasCsv, areasJson } from './area-files.ts';
import { atomFeed } from './atom-feed.ts';
import { dataPage } from './data-page.tsx';
import { measuresJson } from './measure-catalogue.ts';
import { monthsCsv } from './month-files.ts';
import { observationsCsv, observationsJson } from './observation-files.ts';
import { askedReadings, readingsQuery } from './asked-readings.ts';
import { readingsFile, readingsSchema } from './reading-files.ts';
import { releasesJson } from './release-list.ts';

export function openDataRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/data', site.page(dataPage));
  app.get('/feeds/figures.atom', site.page(atomFeed(site.address)));
  app.get('/api/v1', site.page(apiPage));
  app.get('/api/v1/measures.json', site.page(measuresJson));
  app.get('/api/v1/areas.json', site.page(areasJson));
  app.get('/api/v1/areas.csv', site.page(areasCsv));
  app.get('/api/v1/releases.json', site.page(releasesJson));
  app.get('/api/v1/observations.json', site.page(observationsJson));
  app.get('/api/v1/observations.csv', site.page(observationsCsv));
  app.get('/api/v1/readings.schema.json', site.page(readingsSchema));
  app.get('/api/v1/readings', site.page(askedReadings, readingsQuery));
  app.get('/api/v1/readings/:file{[a-z0-9-]+\\.(csv|json)}', site.page(readingsFile));
  app.get('/api/v1/months/:file{[a-z0-9-]+\\.csv}', site.page(monthsCsv));
  return app;
}
