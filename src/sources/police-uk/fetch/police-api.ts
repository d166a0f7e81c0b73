import { z } from 'zod';
import { changedFormat } from './changed-format.ts';
import type { Failure, Fetched } from './fetched.ts';
import { persist, type Again, type Manners } from './persist.ts';
import { send, shortAddress, wholeBody, type Asked } from './request.ts';

/** The API refuses a GET longer than 4,094 characters; we change to POST well before. Characters. */
const longestGet = 3800;

/** Asks one method of the API and checks the answer. */
export type Ask = <T>(
  method: string,
  parameters: Record<string, string>,
  schema: z.ZodType<T>,
) => Promise<Fetched<T>>;

/** The data.police.uk API at `base` (such as https://data.police.uk), asked politely and checked by schema. */
export function policeApi(base: URL, manners: Manners): Ask {
  return (method, parameters, schema) =>
    persist(manners, async (count) => {
      const stop = new AbortController();
      const asked = request(base, method, parameters);
      const maybeTooLarge = 'poly' in parameters && count > 1;
      const sent = await send(asked, manners, stop);
      if ('again' in sent)
        return maybeTooLarge && stop.signal.aborted ? tooLarge(sent.again, asked.url) : sent;
      const body = await wholeBody(sent.response, manners, stop);
      if (sent.response.status !== 200) return byStatus(sent.response, asked.url, maybeTooLarge);
      return 'again' in body ? body : checked(body.bytes, asked.url, schema);
    });
}

function request(base: URL, method: string, parameters: Record<string, string>): Asked {
  const url = new URL(`/api/${method}`, base);
  const form = new URLSearchParams(parameters);
  const headers = { accept: 'application/json' };
  if (url.href.length + form.size + form.toString().length > longestGet) return { url, form, headers };
  url.search = form.toString();
  return { url, headers };
}

/**
 * 503 has two meanings: an area with more than 10,000 records, or a service that is down. For an area we try
 * once more and then say too large; the caller asks for smaller areas, and gives up at very small ones.
 */
function byStatus(response: Response, url: URL, maybeTooLarge: boolean): Failure | Again {
  const { status } = response;
  const retryAfter = response.headers.get('retry-after');
  const at = shortAddress(url);
  if ((status === 503 || status === 504) && maybeTooLarge && retryAfter === null) {
    return tooLarge(`the service is not available (${status})`, url);
  }
  if (status === 429) return { again: 'the service asks us to slow down (429)', at, retryAfter };
  if (status >= 500) return { again: `the service is not available (${status})`, at, retryAfter };
  if (status === 404) return { failed: 'missing', at, says: 'there is no such thing (404)', todo: checkTodo };
  return { failed: 'changed', at, says: `the request was refused (${status})`, todo: checkTodo };
}

const tooLarge = (says: string, url: URL): Failure => ({
  failed: 'too-large',
  at: shortAddress(url),
  says: `${says}, even for a very small area`,
  todo: 'The service seems to be down: run the same command again later.',
});

const checkTodo =
  'Check the force and the months; if they are right, the service has changed: use --archive, or update Answerable.';

function checked<T>(bytes: Buffer, url: URL, schema: z.ZodType<T>): Fetched<T> | Again {
  const at = shortAddress(url);
  const text = bytes.toString('utf8');
  let answer: unknown;
  try {
    answer = JSON.parse(text);
  } catch {
    const page = text.trimStart().startsWith('<');
    return { again: page ? 'answered with a web page instead of data' : 'the answer is not whole JSON', at };
  }
  const parsed = schema.safeParse(answer);
  if (parsed.success) return { value: parsed.data };
  return { failed: 'changed', at, says: changedFormat(parsed.error.issues), todo: changedTodo };
}

const changedTodo = 'Nothing of this month was written. Use --archive, or a newer version of Answerable.';
