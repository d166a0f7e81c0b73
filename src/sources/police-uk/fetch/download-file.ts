import { open } from 'node:fs/promises';
import { isFailure, type Failure, type Fetched } from './fetched.ts';
import { dropPart, heldPart, keepWhole, lengthOf, startPart, type Held } from './partial-download.ts';
import { persist, type Again, type Manners } from './persist.ts';
import { bodyParts, connectionWords, send, shortAddress } from './request.ts';

export interface Download {
  url: URL;
  path: string;
  /** Told how many bytes of how many are there. */
  progress(done: number, size: number | undefined): void;
}

/**
 * Downloads a file and goes on where it was broken off, by this run or an earlier one: the bytes so far lie in
 * `path.part`. If-Range makes the server send the whole file again when it has changed meanwhile
 * (RFC 9110, section 13.1.5). As long as each round of tries brings some bytes, it goes on. Gives the size in bytes.
 */
export async function downloadFile(download: Download, manners: Manners): Promise<Fetched<{ size: number }>> {
  for (let reached = 0; ;) {
    const outcome = await persist(manners, () => attempt(download, manners));
    if (!isFailure(outcome)) await keepWhole(download.path);
    const { bytes } = await heldPart(download.url, download.path);
    if (!isFailure(outcome) || outcome.failed !== 'unreachable' || bytes <= reached) return outcome;
    reached = bytes;
  }
}

async function attempt(download: Download, manners: Manners): Promise<Fetched<{ size: number }> | Again> {
  const { url, path } = download;
  const held = await heldPart(url, path);
  if (held.part?.size === held.bytes) return { value: { size: held.bytes } };
  const stop = new AbortController();
  const range =
    held.part === undefined ? {} : { range: `bytes=${held.bytes}-`, 'if-range': held.part.validator };
  const sent = await send({ url, headers: { 'accept-encoding': 'identity', ...range } }, manners, stop);
  if ('again' in sent) return sent;
  const { response } = sent;
  if (response.status === 200) {
    await startPart(url, path, response.headers);
    return append(download, response, { bytes: 0, size: lengthOf(response.headers) }, manners, stop);
  }
  if (goesOn(response, held)) {
    return append(download, response, { bytes: held.bytes, size: held.part?.size }, manners, stop);
  }
  stop.abort();
  if (response.status === 206 || response.status === 416) await dropPart(path);
  return refusedDownload(response, url);
}

const goesOn = (response: Response, { bytes, part }: Held): boolean =>
  response.status === 206 &&
  part !== undefined &&
  response.headers.get('content-range') === `bytes ${bytes}-${part.size - 1}/${part.size}`;

async function append(
  { path, progress }: Download,
  response: Response,
  held: { bytes: number; size: number | undefined },
  manners: Manners,
  stop: AbortController,
): Promise<Fetched<{ size: number }> | Again> {
  const file = await open(`${path}.part`, 'a');
  const at = shortAddress(new URL(response.url));
  let done = held.bytes;
  try {
    for await (const part of bodyParts(response, manners, stop)) {
      await file.appendFile(part);
      progress((done += part.length), held.size);
    }
  } catch (error) {
    if (isDiskFault(error)) return notWritten(path, error);
    return { again: `the download broke off after ${done} bytes: ${connectionWords(error)}`, at };
  } finally {
    await file.close();
  }
  if (held.size === undefined || done === held.size) return { value: { size: done } };
  return { again: `the download ended after ${done} of ${held.size} bytes`, at };
}

const isDiskFault = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error &&
  'syscall' in error &&
  error.syscall === 'write' &&
  'code' in error &&
  error.code !== 'EPIPE';

const notWritten = (path: string, error: Error): Failure => ({
  failed: 'not-written',
  at: path,
  says: `cannot be written: ${error.message}`,
  todo: 'Make room, or choose another folder with --out, and run the same command again.',
});

function refusedDownload(response: Response, url: URL): Failure | Again {
  const { status } = response;
  const at = shortAddress(url);
  const retryAfter = response.headers.get('retry-after');
  if (status === 429 || status >= 500)
    return { again: `the service is busy or down (${status})`, at, retryAfter };
  if (status === 206 || status === 416) return { again: `the part asked for was not given (${status})`, at };
  // The store behind the archives answers 403 for a file that does not exist.
  const says =
    status === 403 || status === 404 ? `there is no such archive (${status})` : `was refused (${status})`;
  return { failed: 'missing', at, says, todo: 'Ask for other months, or use --from-api.' };
}
