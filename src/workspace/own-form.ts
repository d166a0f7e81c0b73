import type { Context } from 'hono';

/**
 * Whether a request that changes something comes from a page of this workspace. Browsers say so themselves, and no
 * page of another site can make them say otherwise (Fetch Metadata; the Origin header where that is missing).
 */
export function isOwnForm(c: Context, address: string): boolean {
  const from = c.req.header('sec-fetch-site');
  if (from !== undefined) return from === 'same-origin' || from === 'none';
  return c.req.header('origin') === new URL(address).origin;
}
