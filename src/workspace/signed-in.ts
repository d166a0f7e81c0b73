import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { findSession, type OpenSession } from '../accounts/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';

/** Where the session's token is kept in the browser: for no script, for no other site, and not longer than the window. */
export interface SessionCookie {
  read(c: Context): string | undefined;
  write(c: Context, token: string): void;
  remove(c: Context): void;
}

/** Over https the name begins with `__Host-`, which browsers take from this very host only. */
export function sessionCookie(address: string): SessionCookie {
  const secure = address.startsWith('https:');
  const name = secure ? '__Host-answerable' : 'answerable';
  const settings = { path: '/', httpOnly: true, sameSite: 'Lax', secure } as const;
  return {
    read: (c) => getCookie(c, name),
    write: (c, token) => setCookie(c, name, token, settings),
    remove: (c) => void deleteCookie(c, name, settings),
  };
}

/** The session of a request, or undefined. */
export async function signedIn(
  c: Context,
  { records, clock }: { records: Records; clock: Clock },
  cookie: SessionCookie,
): Promise<OpenSession | undefined> {
  const token = cookie.read(c);
  return token === undefined || token.length > 100 ? undefined : findSession(records, token, clock());
}
