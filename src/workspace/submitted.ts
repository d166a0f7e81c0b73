import type { Context } from 'hono';
import { typedOf, type Typed } from './attempt.ts';

/** The field that carries the token of the session. */
export const csrfField = '_csrf';

export interface Submitted {
  /** By name: a value, or an array where a name was sent more than once. */
  input: Record<string, unknown>;
  csrf: string;
  /** Without files and without the token, in the order of the form. */
  fields: readonly (readonly [string, string])[];
  typed: Typed;
}

/** Reads a form that was sent; undefined when it is larger than allowed or is no form. */
export async function readSubmitted(c: Context, limit: number): Promise<Submitted | undefined> {
  const bytes = await readUpTo(c.req.raw, limit);
  if (bytes === undefined) return undefined;
  const type = c.req.header('content-type') ?? '';
  if (!/^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) return undefined;
  const sent = await new Response(bytes, { headers: { 'content-type': type } })
    .formData()
    .catch(() => undefined);
  if (sent === undefined) return undefined;
  const entries = [...sent].filter(
    ([, value]) => typeof value === 'string' || value.size > 0 || value.name !== '',
  );
  const csrf = sent.get(csrfField);
  const own = entries.filter(([name]) => name !== csrfField);
  const fields = own.flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, lines(value)] as const] : [],
  );
  return { input: asObject(own), csrf: typeof csrf === 'string' ? csrf : '', fields, typed: typedOf(fields) };
}

/** Browsers send line ends as CR LF; texts are kept with LF. */
const lines = (text: string): string => text.replaceAll('\r\n', '\n');

function asObject(entries: readonly (readonly [string, FormDataEntryValue])[]): Record<string, unknown> {
  const byName = Map.groupBy(entries, ([name]) => name);
  const pairs = [...byName].map(([name, sent]) => {
    const values = sent.map(([, value]) => (typeof value === 'string' ? lines(value) : value));
    return [name, values.length === 1 ? values[0] : values] as const;
  });
  return Object.fromEntries(pairs);
}

/** What is too large is read to its end and thrown away: a browser that is cut off shows nothing but an error. */
async function readUpTo(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for await (const part of request.body ?? []) {
    length += part.length;
    if (length <= limit) parts.push(part);
    else parts.length = 0;
  }
  return length > limit ? undefined : new Uint8Array(await new Blob(parts).arrayBuffer());
}
