import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { homePage } from './home-page.tsx';

export function homeRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/', site.page(homePage));
  return app;
}
