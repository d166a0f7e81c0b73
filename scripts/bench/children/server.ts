/**
 * The public site of a home, with one more route: a constant string as long as the page that is asked about. Tells its
 * port to the process that started it, and ends when that says anything.
 */
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { readBodyFolder } from '../../../src/body-folder/index.ts';
import { systemClock } from '../../../src/platform/clock.ts';
import { compileStyles } from '../../../src/platform/design/index.ts';
import { openHome } from '../../../src/platform/home.ts';
import { publicApp } from '../../../src/public-app.ts';
import { refreshFigures } from '../../../src/publishing/index.ts';
import { orThrow } from '../or-throw.ts';

const [homeFolder = '', bodyFolder = '', page = ''] = process.argv.slice(2);
const folder = orThrow(await readBodyFolder(bodyFolder));
const home = orThrow(await openHome(homeFolder));
await refreshFigures(home, folder, systemClock);
const site = publicApp({ published: home.published, styles: compileStyles, address: 'http://localhost' });
const shown = await site.request(page);
const constant = 'x'.repeat(Buffer.byteLength(await shown.text()));

const plain = new Hono();
plain.get('/constant', (c) =>
  c.req.header('if-none-match') === '"constant"'
    ? c.body(null, 304, { etag: '"constant"' })
    : c.html(constant, 200, { etag: '"constant"' }),
);
const fetch: Hono['fetch'] = (request, ...rest) =>
  (request.url.endsWith('/constant') ? plain : site).fetch(request, ...rest);
const server = serve({ fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => process.send?.({ port }));

process.on('message', () => {
  server.close();
  if ('closeAllConnections' in server) server.closeAllConnections();
  void home.close().then(() => process.exit());
});
