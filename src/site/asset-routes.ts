import { readFile } from 'node:fs/promises';
import { Hono } from 'hono';
import { fontFiles } from '../platform/design/index.ts';
import { iconSvg } from './icon.ts';
import type { Site } from './site.ts';

const forever = { 'cache-control': 'public, max-age=31536000, immutable' };

/** The stylesheet (its name carries its hash), our own fonts and the icon. */
export function assetRoutes(site: Site): Hono {
  const app = new Hono();
  const brandColour = async () => {
    const brand = (await site.standing())?.details['brand'] as { colour: string } | undefined;
    return brand?.colour ?? '#1d4f6e';
  };
  app.get('/assets/:name{styles\\..+\\.css}', async (c) => {
    const { css } = site.styles(await brandColour());
    return c.body(css, 200, { 'content-type': 'text/css; charset=utf-8', ...forever });
  });
  app.get('/assets/fonts/:name', async (c) => {
    const font = fontFiles.find(({ name }) => name === c.req.param('name'));
    if (font === undefined) return c.notFound();
    return c.body(new Uint8Array(await readFile(font.path)), 200, {
      'content-type': 'font/woff2',
      ...forever,
    });
  });
  app.get('/assets/icon.svg', async (c) =>
    c.body(iconSvg(await brandColour()), 200, {
      'content-type': 'image/svg+xml',
      'cache-control': 'public, max-age=86400',
    }),
  );
  app.get('/robots.txt', (c) => c.text('User-agent: *\nAllow: /\n'));
  return app;
}
