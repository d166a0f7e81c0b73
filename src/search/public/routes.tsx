import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { entriesFile } from './entries-file.ts';
import { searchPage, searchQuery } from './search-page.tsx';

export function searchRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/search', site.page(searchPage(), searchQuery));
  app.get('/search/entries.json', site.page(entriesFile));
  return app;
}
