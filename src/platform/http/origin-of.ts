import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The network address that a request comes from. `proxies` are ours: each adds the address that it saw at the end of
 * X-Forwarded-For, so only as many entries from the end are believed; what a visitor wrote stands before them.
 */
export const originOfRequest =
  (proxies: number) =>
  (c: Context): string => {
    const direct = connection(c);
    if (proxies === 0) return direct;
    const seen = (c.req.header('x-forwarded-for') ?? '').split(',').map((one) => one.trim());
    return seen.at(-proxies) || direct;
  };

/** Without a network (a test, a copy of the site) there is no address. */
function connection(c: Context): string {
  try {
    return getConnInfo(c).remote.address ?? 'unknown';
  } catch {
    return 'unknown';
  }
}
