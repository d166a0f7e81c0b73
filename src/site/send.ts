import type { Context } from 'hono';
import type { KeptPage } from './page-cache.ts';

/** Sends a page: 304 when the reader already holds it, zipped when the reader takes it so. */
export function send(c: Context, page: KeptPage): Response {
  const headers: Record<string, string> = {
    'content-type': page.type,
    etag: page.etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  };
  if (page.status === 200 && sameTag(c.req.header('if-none-match'), page.etag)) {
    return new Response(null, { status: 304, headers });
  }
  if (page.body.length > 1400 && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    return new Response(page.zipped(), {
      status: page.status,
      headers: { ...headers, 'content-encoding': 'gzip' },
    });
  }
  return new Response(page.body, { status: page.status, headers });
}

const sameTag = (asked: string | undefined, etag: string): boolean =>
  (asked ?? '').split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag);
