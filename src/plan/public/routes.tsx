import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { planPage } from './plan-page.tsx';
import { priorityPage } from './priority-page.tsx';

export function planRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/plan', site.page(planPage));
  app.get('/plan/:priority', site.page(priorityPage));
  return app;
}
