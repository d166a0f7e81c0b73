import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { releaseJson } from './release-file.ts';
import { releasePage } from './release-page.tsx';
import { releasesPage } from './releases-page.tsx';

export function releaseRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/data/releases', site.page(releasesPage));
  app.get('/data/releases/:id{[1-9][0-9]{0,8}}', site.page(releasePage));
  app.get('/data/releases/:file{[1-9][0-9]{0,8}\\.json}', site.page(releaseJson));
  return app;
}
