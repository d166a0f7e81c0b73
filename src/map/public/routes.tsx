import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { mapFile } from './map-file.ts';
import { mapPage } from './map-page.tsx';

/** Maps of where records were made. */
export function mapRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/map', site.page(mapPage));
  app.get('/map/:file{[a-z0-9-]+\\.csv}', site.page(mapFile));
  app.get('/map/:measure', site.page(mapPage));
  app.get('/map/:measure/small-areas.csv', site.page(mapFile));
  app.get('/map/:measure/:grid{small-areas}', site.page(mapPage));
  return app;
}
