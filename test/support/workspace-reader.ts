import type { Hono } from 'hono';
import { parse, type DefaultTreeAdapterMap } from 'parse5';

export type Fields = Readonly<Record<string, string | readonly string[] | File>>;

export interface Answered {
  status: number;
  body: string;
  headers: Headers;
  /** Of a redirect: where to. */
  to: string | null;
}

/** A browser without a window: keeps cookies, sends forms with the token that their page holds. */
export interface WorkspaceReader {
  /** A page by its path; redirects are not followed. */
  read(path: string): Promise<Answered>;
  /** Sends a form as a browser would; with the token of the page that was read last, unless one is given. */
  send(path: string, fields: Fields, headers?: Record<string, string>): Promise<Answered>;
  /** As `send`, and then reads the page that it leads to. */
  sendAndFollow(path: string, fields: Fields): Promise<Answered>;
  cookie(): string | undefined;
}

interface Asking {
  method?: string;
  body?: FormData;
  headers?: Record<string, string>;
}

/** `token` is of a session that is already open; over http its cookie is called `answerable`. */
export function workspaceReader(
  app: Hono,
  token?: string,
  cookieName = '__Host-answerable',
): WorkspaceReader {
  let formToken = '';
  const cookies = new Map<string, string>();
  if (token !== undefined) cookies.set(cookieName, token);
  const ask = async (path: string, init: Asking = {}) => {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = {
      ...(cookie === '' ? {} : { cookie }),
      'sec-fetch-site': 'same-origin',
      ...init.headers,
    };
    const response = await app.request(`https://workspace.example${path}`, { ...init, headers });
    keepCookies(cookies, response.headers.getSetCookie());
    const body = await response.text();
    formToken = csrfOf(body) || formToken;
    return {
      status: response.status,
      body,
      headers: response.headers,
      to: response.headers.get('location'),
    };
  };
  const read = (path: string) => ask(path);
  const send: WorkspaceReader['send'] = async (path, fields, headers) => {
    const body = new FormData();
    if (formToken === '') await read('/no-such-page');
    if (fields['_csrf'] === undefined) body.append('_csrf', formToken);
    for (const [name, value] of Object.entries(fields)) {
      for (const one of Array.isArray(value) ? (value as string[]) : [value as string | File]) {
        body.append(name, one);
      }
    }
    return ask(path, { method: 'POST', body, ...(headers === undefined ? {} : { headers }) });
  };
  const sendAndFollow: WorkspaceReader['sendAndFollow'] = async (path, fields) => {
    const answer = await send(path, fields);
    return answer.to === null ? answer : read(answer.to);
  };
  return { read, send, sendAndFollow, cookie: () => cookies.get('__Host-answerable') };
}

function keepCookies(cookies: Map<string, string>, set: readonly string[]): void {
  for (const one of set) {
    const [pair = ''] = one.split(';');
    const [name = '', value = ''] = pair.split('=');
    if (/max-age=0/i.test(one) || value === '') cookies.delete(name);
    else cookies.set(name, value);
  }
}

/** The token in the first form of a page; '' where there is none. */
const csrfOf = (html: string): string => /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** What a page says, without its markup: words as a reader hears them, single spaces between. */
export function wordsOf(html: string): string {
  const found: string[] = [];
  const walk = (node: DefaultTreeAdapterMap['node']): void => {
    if (node.nodeName === '#text') found.push((node as DefaultTreeAdapterMap['textNode']).value);
    if (node.nodeName === 'head') return;
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(parse(html));
  return found.join(' ').replace(/\s+/g, ' ').trim();
}

/** What stands in the hidden fields of the form that is sent to this path. */
export function hiddenFields(html: string, to: string): Record<string, string | readonly string[]> {
  const form = html.split('<form').find((one) => one.includes(` action="${to}"`)) ?? '';
  const inputs = [
    ...form
      .slice(0, form.indexOf('</form>'))
      .matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g),
  ];
  const byName = Map.groupBy(inputs, ([, name]) => name ?? '');
  return Object.fromEntries(
    [...byName].map(([name, found]) => {
      const values = found.map(([, , value = '']) => unescaped(value));
      return [name, values.length === 1 ? (values[0] ?? '') : values] as const;
    }),
  );
}

const unescaped = (text: string): string =>
  text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
