import type { Context } from 'hono';

/**
 * Whether a form was sent by a page of another site. Browsers say so themselves (Fetch Metadata); one that says nothing
 * is believed. Origin tells nothing here: behind a proxy the public address is another than the one that is asked for.
 */
export function isFromElsewhere(c: Context): boolean {
  const from = c.req.header('sec-fetch-site');
  return from !== undefined && from !== 'same-origin' && from !== 'none';
}

/** Said of such a form, before anything is looked up. */
export const foreignForm = (c: Context): Response =>
  c.text(
    'This form was sent from another site. Nothing was sent on. Open the page of the meeting and fill in the form there.',
    403,
    { 'cache-control': 'no-store' },
  );
