import type { Context } from 'hono';
import { securedResponse } from '../platform/http/security-headers.ts';
import type { KeptPage } from './page-cache.ts';

/** Sends a page: 304 when the reader already holds it, zipped when the reader takes it so. */
export function send(c: Context, page: KeptPage): Response {
  if (page.status === 200 && sameTag(c.req.header('if-none-match'), page.etag)) {
    return securedResponse(null, 304, page.headers);
  }
  if (page.body.length > 1400 && /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')) {
    const { body, headers } = page.zipped();
    return securedResponse(body, page.status, headers);
  }
  return securedResponse(page.body, page.status, page.headers);
}

const sameTag = (asked: string | undefined, etag: string): boolean =>
  asked !== undefined &&
  (asked === etag || asked.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag));
