import type { MiddlewareHandler } from 'hono';

/** Nothing of an answer is kept by browsers or proxies, or told to other sites, unless the answer itself says so. */
export const keepPrivate: MiddlewareHandler = async (c, next) => {
  await next();
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store');
  c.res.headers.set('referrer-policy', 'same-origin');
  c.res.headers.set('x-robots-tag', 'noindex, nofollow');
  c.res.headers.set('x-frame-options', 'DENY');
};
