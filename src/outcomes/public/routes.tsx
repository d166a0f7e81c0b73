import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { outcomesFile } from './outcomes-file.ts';
import { outcomesPage } from './outcomes-page.tsx';

/** How recorded crimes were concluded. */
export function outcomesRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/outcomes', site.page(outcomesPage));
  app.get('/outcomes.csv', site.page(outcomesFile));
  return app;
}
