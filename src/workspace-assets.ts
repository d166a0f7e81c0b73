import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { fontFiles } from './platform/design/index.ts';
import { iconSvg } from './site/icon.ts';
import type { HouseReader } from './workspace-house.ts';
import { workspaceStyles } from './workspace/index.ts';

const aDay = { 'cache-control': 'public, max-age=86400' };
const forever = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The two stylesheets, our own fonts and the icon: the only things that nobody needs to sign in for. */
export function workspaceAssets(house: HouseReader): Hono {
  const app = new Hono();
  const css = { 'content-type': 'text/css; charset=utf-8', ...forever };
  app.get('/assets/:name{styles\\..+\\.css}', async (c) => c.body((await house.styles()).css, 200, css));
  app.get('/assets/:name{workspace\\..+\\.css}', (c) => c.body(workspaceStyles.css, 200, css));
  app.get('/assets/fonts/:name', async (c) => {
    const font = fontFiles.find(({ name }) => name === c.req.param('name'));
    if (font === undefined) return c.notFound();
    const bytes = new Uint8Array(await readFile(font.path));
    return c.body(bytes, 200, { 'content-type': 'font/woff2', ...forever });
  });
  app.get('/assets/icon.svg', async (c) =>
    c.body(iconSvg(await house.colour()), 200, { 'content-type': 'image/svg+xml', ...aDay }),
  );
  app.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow: /\n'));
  return app;
}
