import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { glossaryPage } from './glossary-page.tsx';

export function glossaryRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/glossary', site.page(glossaryPage));
  return app;
}
