import type { Again, Manners } from './persist.ts';

/** Says who is asking, as the service's operators like to know. */
const userAgent = 'answerable (open platform for police accountability)';

export interface Asked {
  url: URL;
  headers?: Record<string, string>;
  /** Sent as a form by POST. */
  form?: URLSearchParams;
}

/** The address without its parameters, short enough for a message. */
export const shortAddress = (url: URL): string => `${url.origin}${url.pathname}`;

/**
 * Sends one request; a lost connection or no answer within the patience is an `Again`, any status is a Response.
 * `stop` ends the request, also while its body is being read.
 */
export async function send(
  asked: Asked,
  manners: Manners,
  stop: AbortController,
): Promise<{ response: Response } | Again> {
  const giveUp = setTimeout(() => stop.abort(new Error(noAnswer(manners.patience))), manners.patience);
  try {
    const response = await fetch(asked.url, {
      ...(asked.form === undefined ? {} : { method: 'POST', body: asked.form }),
      headers: { 'user-agent': userAgent, ...asked.headers },
      signal: stop.signal,
    });
    return { response };
  } catch (error) {
    return { again: connectionWords(error), at: shortAddress(asked.url) };
  } finally {
    clearTimeout(giveUp);
  }
}

const noAnswer = (patience: number): string => `no answer within ${patience / 1000} s`;

/** Reads a body part by part; each part must come within the patience, so a stalled download is noticed. */
export async function* bodyParts(
  response: Response,
  manners: Manners,
  stop: AbortController,
): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  const wait = () => setTimeout(() => stop.abort(new Error(noAnswer(manners.patience))), manners.patience);
  let timer = wait();
  try {
    for await (const part of response.body) {
      clearTimeout(timer);
      yield part;
      timer = wait();
    }
  } finally {
    clearTimeout(timer);
  }
}

/** The whole body as bytes, or an `Again` when the connection breaks or stalls midway. */
export async function wholeBody(
  response: Response,
  manners: Manners,
  stop: AbortController,
): Promise<{ bytes: Buffer } | Again> {
  const parts: Uint8Array[] = [];
  try {
    for await (const part of bodyParts(response, manners, stop)) parts.push(part);
    return { bytes: Buffer.concat(parts) };
  } catch (error) {
    return {
      again: `the answer broke off: ${connectionWords(error)}`,
      at: shortAddress(new URL(response.url)),
    };
  }
}

/** What a failed connection says, with the cause that Node hides one level down. */
export function connectionWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause.message : '';
  if (error.message === 'fetch failed' && cause !== '') return `cannot connect (${cause})`;
  return cause === '' || cause === error.message ? error.message : `${error.message} (${cause})`;
}
