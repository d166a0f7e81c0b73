import { createHash } from 'node:crypto';
import type { Context } from 'hono';
import { plainSigns, turnsDirection } from '../platform/plain-signs.ts';
import { typedOf, type Typed } from './attempt.ts';
import { onceField, sendingOf, type Sending } from './sent-once.ts';

/** The field that carries the token of the session. */
export const csrfField = '_csrf';

export interface Submitted {
  /** By name: a value, or an array where a name was sent more than once. */
  input: Record<string, unknown>;
  csrf: string;
  /** By which this form is known when it comes a second time; undefined where it carries no token. */
  sending: Sending | undefined;
  /** Names of the fields that held signs which turn the direction of text. */
  turned: readonly string[];
  /** Without files and without the token of the session, in the order of the form. */
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
    typeof value === 'string' ? [[plainSigns(name), plainSigns(value)] as const] : [],
  );
  const asked = own.filter(([name]) => name !== onceField);
  return {
    input: asObject(asked),
    csrf: typeof csrf === 'string' ? csrf : '',
    sending: sendingOf(sent.get(onceField), await hashOf(asked)),
    turned: asked.flatMap(([name, value]) =>
      typeof value === 'string' && turnsDirection(value) ? [name] : [],
    ),
    fields,
    typed: typedOf(fields),
  };
}

async function hashOf(entries: readonly (readonly [string, FormDataEntryValue])[]): Promise<string> {
  const hash = createHash('sha256');
  for (const [name, value] of entries) {
    const said = typeof value === 'string' ? [plainSigns(value)] : [value.name, String(value.size)];
    hash.update(JSON.stringify([name, ...said]));
    if (typeof value !== 'string') hash.update(await value.bytes());
  }
  return hash.digest('hex');
}

function asObject(entries: readonly (readonly [string, FormDataEntryValue])[]): Record<string, unknown> {
  const byName = Map.groupBy(entries, ([name]) => name);
  const pairs = [...byName].map(([name, sent]) => {
    const values = sent.map(([, value]) => (typeof value === 'string' ? plainSigns(value) : value));
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
