import { Readable } from 'node:stream';
import yauzl from 'yauzl';
import { isFailure, type Failure, type Fetched } from './fetched.ts';
import { persist, type Again, type Manners } from './persist.ts';
import { send, shortAddress, wholeBody } from './request.ts';

/** Bytes fetched at least at once: a zip is read in many small steps, the network is not. */
const readAhead = 512 * 1024;

/** A file on a server that gives parts of it: its size and the tag of its version. */
export interface RemoteFile {
  url: URL;
  size: number;
  tag: string;
}

/** Thrown into the zip reader when a part cannot be had; carries the failure out again. */
export class PartFailed extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure.says);
    this.failure = failure;
  }
}

/** Size and version of a file, or undefined when the server does not give parts of it reliably. */
export async function remoteFile(url: URL, manners: Manners): Promise<Fetched<RemoteFile | undefined>> {
  return persist<RemoteFile | undefined>(manners, async () => {
    const stop = new AbortController();
    const sent = await send(
      { url, headers: { range: 'bytes=0-0', 'accept-encoding': 'identity' } },
      manners,
      stop,
    );
    if ('again' in sent) return sent;
    stop.abort();
    const { status, headers } = sent.response;
    const size = /^bytes 0-0\/(\d+)$/.exec(headers.get('content-range') ?? '')?.[1];
    const tag = headers.get('etag');
    if (status === 206 && size !== undefined && tag !== null && !tag.startsWith('W/')) {
      return { value: { url, size: Number(size), tag } };
    }
    return status === 429 || status >= 500 ? busy(sent.response, url) : { value: undefined };
  });
}

const busy = ({ status, headers }: Response, url: URL): Again => ({
  again: `the service is busy or down (${status})`,
  at: shortAddress(url),
  retryAfter: headers.get('retry-after'),
});

/** Lets a zip on a server be read without downloading all of it. */
export class RemoteReader extends yauzl.RandomAccessReader {
  readonly #file: RemoteFile;
  readonly #manners: Manners;
  #window: { start: number; bytes: Buffer } = { start: 0, bytes: Buffer.alloc(0) };
  /** Bytes fetched so far. */
  fetched = 0;

  constructor(file: RemoteFile, manners: Manners) {
    super();
    this.#file = file;
    this.#manners = manners;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(this.#parts(start, end), { objectMode: false });
  }

  async *#parts(start: number, end: number): AsyncGenerator<Buffer> {
    const { start: from, bytes } = this.#window;
    if (start < from || end > from + bytes.length) {
      const until = Math.min(this.#file.size, Math.max(end, start + readAhead));
      this.#window = { start, bytes: await this.#fetch(start, until) };
      this.fetched += until - start;
    }
    yield this.#window.bytes.subarray(start - this.#window.start, end - this.#window.start);
  }

  async #fetch(start: number, end: number): Promise<Buffer> {
    const part = await persist(this.#manners, () => onePart(this.#file, start, end, this.#manners));
    if (isFailure(part)) throw new PartFailed(part);
    return part.value;
  }
}

async function onePart(
  { url, tag }: RemoteFile,
  start: number,
  end: number,
  manners: Manners,
): Promise<Fetched<Buffer> | Again> {
  const stop = new AbortController();
  const headers = { range: `bytes=${start}-${end - 1}`, 'if-range': tag, 'accept-encoding': 'identity' };
  const sent = await send({ url, headers }, manners, stop);
  if ('again' in sent) return sent;
  const { response } = sent;
  const at = shortAddress(url);
  if (response.status === 429 || response.status >= 500) {
    stop.abort();
    return busy(response, url);
  }
  if (response.status !== 206) {
    stop.abort();
    return {
      failed: 'changed',
      at,
      says: 'the archive changed while it was being read',
      todo: 'Run the same command again.',
    };
  }
  const body = await wholeBody(response, manners, stop);
  if ('again' in body) return body;
  const whole = body.bytes.length === end - start;
  return whole ? { value: body.bytes } : { again: `gave ${body.bytes.length} of ${end - start} bytes`, at };
}
