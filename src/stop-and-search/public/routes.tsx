import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { searchesFile } from './searches-file.ts';
import { searchesPage } from './searches-page.tsx';

/** Stop and search. */
export function searchesRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/stop-and-search', site.page(searchesPage));
  app.get('/stop-and-search.csv', site.page(searchesFile));
  return app;
}
