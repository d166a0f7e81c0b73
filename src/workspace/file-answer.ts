import type { Context } from 'hono';
import { plainName } from '../platform/files/received/index.ts';

/** A file instead of a page. It is always saved, never shown inside the workspace, unless `inline` says that we made it. */
export interface FileAnswer {
  file: string | Uint8Array<ArrayBuffer>;
  type: string;
  name: string;
  inline?: boolean;
}

export const isFile = (answer: object): answer is FileAnswer => 'file' in answer;

/** Sends a file in a way that no browser takes for a page of this site, whatever is in it. */
export function sendFile(c: Context, { file, type, name: given, inline }: FileAnswer): Response {
  const name = plainName(given);
  const ascii = name.replace(/[^\w. ()-]+/g, '-');
  return c.body(file, 200, {
    'content-type': type,
    'content-disposition': `${inline === true ? 'inline' : 'attachment'}; filename="${ascii}"; filename*=UTF-8''${encoded(name)}`,
  });
}

const encoded = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
