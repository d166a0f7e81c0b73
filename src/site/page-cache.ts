import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { securityHeaders } from '../platform/http/security-headers.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** A page as it is sent: all that can be made once is made once. */
export interface KeptPage {
  status: 200 | 400 | 404;
  body: Bytes;
  etag: string;
  headers: typeof securityHeaders & Record<string, string>;
  zipped(): { body: Bytes; headers: KeptPage['headers'] };
}

export function keptPage(status: KeptPage['status'], type: string, text: string | Bytes): KeptPage {
  const body = typeof text === 'string' ? new TextEncoder().encode(text) : text;
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...securityHeaders,
    'content-type': type,
    etag,
    'cache-control': 'public, max-age=0, must-revalidate',
    vary: 'accept-encoding',
  };
  let zipped: ReturnType<KeptPage['zipped']> | undefined;
  const zip = () => ({
    body: new Uint8Array(gzipSync(body)),
    headers: { ...headers, 'content-encoding': 'gzip' },
  });
  return { status, body, etag, headers, zipped: () => (zipped ??= zip()) };
}

/** Pages of one standing, oldest dropped first; a new standing empties it. Size limit in bytes. */
export class PageCache {
  readonly #limit: number;
  readonly #pages = new Map<string, KeptPage>();
  #size = 0;
  #mark = '';

  constructor(limit = 64 * 1024 * 1024) {
    this.#limit = limit;
  }

  find(mark: string, address: string): KeptPage | undefined {
    return mark === this.#mark ? this.#pages.get(address) : undefined;
  }

  keep(mark: string, address: string, page: KeptPage): void {
    if (mark !== this.#mark) {
      this.#pages.clear();
      this.#size = 0;
      this.#mark = mark;
    }
    this.#pages.set(address, page);
    this.#size += page.body.length;
    for (const [oldest, { body }] of this.#pages) {
      if (this.#size <= this.#limit) break;
      this.#pages.delete(oldest);
      this.#size -= body.length;
    }
  }
}
