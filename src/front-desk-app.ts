import { Hono, type Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { frontDesk } from './meetings/front-desk/front-desk.ts';
import type { FrontDeskSettings } from './meetings/front-desk/desk-settings.ts';
import { frontDeskRoutes } from './meetings/front-desk/front-desk-routes.tsx';
import type { Records } from './platform/db/open-database.ts';
import type { Styles } from './platform/design/index.ts';
import { renderPage } from './platform/html/index.ts';
import { namesNothing } from './platform/http/names-nothing.ts';
import { secureEverything } from './platform/http/security-headers.ts';
import { logError } from './platform/log.ts';
import { publicShell, readStanding, visitOf, type PageContent } from './site/index.ts';

export interface FrontDeskAppSettings extends Omit<FrontDeskSettings, 'desk' | 'show'> {
  records: Records;
  styles: (brandColour: string) => Styles;
}

/** Most that a form may be, in bytes. */
const longest = 50_000;

/**
 * The front desk, beside the public site on the same port: the only place where the public can write, and it can do
 * three things only: register to observe, withdraw that, and send in a question. Its pages are the public site's; every other path is answered by `publicSite`.
 */
export function withFrontDesk(publicSite: Hono, settings: FrontDeskAppSettings): Hono {
  const { published, styles } = settings;
  const show = async (c: Context, content: PageContent | undefined, status: 200 | 403 | 422 | 429 = 200) => {
    const standing = await published.read(readStanding);
    // What is not there is said by the public site, as of any other address.
    if (content === undefined || standing === undefined)
      return publicSite.fetch(new Request(c.req.url), c.env);
    const visit = visitOf(standing, null, c.req.path);
    return c.html(renderPage(publicShell(content, visit, styles)), status, { 'cache-control': 'no-store' });
  };
  const app = new Hono({ strict: false });
  app.use('/meetings/*', secureEverything);
  app.use('/meetings/*', (c, next) =>
    namesNothing(c.req.url) ? Promise.resolve(publicSite.fetch(new Request(c.req.url), c.env)) : next(),
  );
  app.use('/meetings/*', bodyLimit({ maxSize: longest }));
  app.route('/', frontDeskRoutes({ ...settings, desk: frontDesk(settings.records), show }));
  app.notFound((c) => publicSite.fetch(c.req.raw, c.env));
  app.onError((error, c) => {
    logError(error);
    return c.text('Something went wrong on our side. Nothing was sent. Please try again.', 500);
  });
  return app;
}
