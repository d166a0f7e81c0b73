import { timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import { getCookie, setCookie } from 'hono/cookie';
import type { InstallationKey } from '../../platform/secrets/installation-key.ts';
import { accountTried, plainAddress } from './account-tried.ts';
import { newToken } from '../../platform/secrets/token.ts';
import type { Tried } from './attempts.ts';

/**
 * Remembers in a browser that an account has signed in with it. It opens nothing: it only lets the owner's attempts be
 * counted apart from those of strangers, who could otherwise make the owner wait by trying wrong passwords.
 */
export interface KnownBrowsers {
  tried(c: Context, email: string): Tried;
  /** As `tried`, for codes of the second factor. */
  triedCode(c: Context, person: number, email: string): Tried;
  remember(c: Context, email: string): void;
}

const days = 180;

export function knownBrowsers(
  key: InstallationKey,
  address: string,
  originOf: (c: Context) => string,
): KnownBrowsers {
  const secure = address.startsWith('https:');
  const name = secure ? '__Host-answerable-browser' : 'answerable-browser';
  const sign = (email: string, mark: string) =>
    key.keyedHash('known browser', `${plainAddress(email)} ${mark}`);
  const markOf = (c: Context, email: string): string | undefined =>
    (getCookie(c, name) ?? '')
      .split('~')
      .map((one) => one.split('.'))
      .find(([mark = '', signed = '']) => isSame(sign(email, mark), signed))?.[0];
  const tried = (c: Context, email: string): Tried => {
    const mark = markOf(c, email);
    const place = mark === undefined ? `origin ${originOf(c)}` : `browser ${mark}`;
    return {
      account: accountTried.password(key, email),
      place: key.keyedHash('place', place),
      isKnownBrowser: mark !== undefined,
    };
  };
  return {
    tried,
    triedCode: (c, person, email) => ({
      ...tried(c, email),
      account: accountTried.code(key, person),
    }),
    remember(c, email) {
      if (markOf(c, email) !== undefined) return;
      const mark = newToken();
      const before = (getCookie(c, name) ?? '').split('~').slice(0, 4);
      const value = [`${mark}.${sign(email, mark)}`, ...before].filter((one) => one !== '').join('~');
      const maxAge = days * 24 * 60 * 60;
      setCookie(c, name, value, { path: '/', httpOnly: true, sameSite: 'Lax', secure, maxAge });
    },
  };
}

const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));
