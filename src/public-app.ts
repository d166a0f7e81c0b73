import { Hono } from 'hono';
import { assetRoutes } from './site/asset-routes.ts';
import { createSite, type SiteSettings } from './site/index.ts';
import { namesNothing } from './platform/http/names-nothing.ts';
import { secureEverything } from './platform/http/security-headers.ts';
import { logError } from './platform/log.ts';
import { pages } from './public-pages.ts';

/** The whole public site. It holds a reader of published views and no way to write, no session, no cookie, no user. */
export function publicApp(settings: SiteSettings): Hono {
  const site = createSite(settings);
  const app = new Hono({ strict: false });
  app.use(secureEverything);
  app.use((c, next) => (namesNothing(c.req.url) ? site.notFound(c) : next()));
  app.route('/', assetRoutes(site));
  const pageRoutes = new Hono({ strict: false });
  for (const routes of pages) pageRoutes.route('/', routes(site));
  pageRoutes.notFound(site.notFound);
  // The site as at a past month is the same pages, told which month.
  app.get('/as-at/:month/*', (c) => {
    const url = new URL(c.req.url);
    const { month } = c.req.param();
    url.pathname = url.pathname.slice(`/as-at/${month}`.length) || '/';
    return pageRoutes.fetch(new Request(url, c.req.raw), { asAt: month });
  });
  app.route('/', pageRoutes);
  app.notFound(site.notFound);
  app.onError((error, c) => {
    logError(error);
    return c.text('Something went wrong on our side. Please try again.', 500);
  });
  return app;
}
