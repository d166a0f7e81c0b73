/**
 * Where to go after signing in: a path of this workspace, or `/` for everything else. An address that leads
 * anywhere else, however it is written, is never followed.
 */
export function safePath(asked: string | undefined, address: string): string {
  if (asked === undefined || !/^\/(?![/\\])/.test(asked) || /[\p{Cc}\\]/u.test(asked)) return '/';
  const url = URL.parse(asked, address);
  if (url?.origin !== new URL(address).origin) return '/';
  // Normalised, `/./` and `/.//host` must not turn into something that a browser reads as another host.
  const path = `${url.pathname}${url.search}`;
  return path.startsWith('//') || /^\/sign-(in|out)(\/|$)/.test(url.pathname) ? '/' : path;
}
