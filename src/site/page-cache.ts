import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

export interface KeptPage {
  status: 200 | 400 | 404;
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
  etag: string;
  zipped(): Uint8Array<ArrayBuffer>;
}

export function keptPage(
  status: KeptPage['status'],
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
): KeptPage {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  let zipped: Uint8Array<ArrayBuffer> | undefined;
  return { status, type, body, etag, zipped: () => (zipped ??= new Uint8Array(gzipSync(body))) };
}

/** Pages of one standing, oldest dropped first; a new standing empties it. Size limit in characters or bytes. */
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
