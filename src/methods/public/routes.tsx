import { Hono } from 'hono';
import type { Site } from '../../site/index.ts';
import { accessibilityPage } from './accessibility-page.tsx';
import { methodsPage } from './methods-page.tsx';
import { privacyPage } from './privacy-page.tsx';

export function methodsRoutes(site: Site): Hono {
  const app = new Hono();
  app.get('/methods', site.page(methodsPage));
  app.get('/accessibility', site.page(accessibilityPage));
  app.get('/privacy', site.page(privacyPage));
  return app;
}
