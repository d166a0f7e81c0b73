import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { z } from 'zod';

/** What identifies the version of which we hold a part; the validator is a strong ETag, or else the date of change. */
const partOf = z.object({ url: z.string(), validator: z.string(), size: z.number().int() });
type PartOf = z.infer<typeof partOf>;

/** The bytes of a download so far, and what they are part of when that is known. */
export interface Held {
  bytes: number;
  part: PartOf | undefined;
}

const nothing: Held = { bytes: 0, part: undefined };

/** What lies in `path.part`; nothing when it is of another address or it is not known what it is part of. */
export async function heldPart(url: URL, path: string): Promise<Held> {
  const noted = await readFile(`${path}.part.json`, 'utf8').catch(() => '');
  const part = partOf.safeParse(parsed(noted)).data;
  const bytes = (await stat(`${path}.part`).catch(() => undefined))?.size ?? 0;
  return part?.url === url.href && bytes > 0 && bytes <= part.size ? { bytes, part } : nothing;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Starts a new part and notes what the coming bytes are part of, if the server says enough to go on later. */
export async function startPart(url: URL, path: string, headers: Headers): Promise<void> {
  await dropPart(path);
  const tag = headers.get('etag');
  const validator = tag !== null && !tag.startsWith('W/') ? tag : headers.get('last-modified');
  const size = lengthOf(headers);
  if (validator === null || size === undefined) return;
  const part: PartOf = { url: url.href, validator, size };
  await writeFile(`${path}.part.json`, JSON.stringify(part));
}

/** Gives a whole download its name. */
export async function keepWhole(path: string): Promise<void> {
  await rename(`${path}.part`, path);
  await rm(`${path}.part.json`, { force: true });
}

export async function dropPart(path: string): Promise<void> {
  await rm(`${path}.part.json`, { force: true });
  await rm(`${path}.part`, { force: true });
}

/** The length that the server announces, in bytes. */
export function lengthOf(headers: Headers): number | undefined {
  const length = headers.get('content-length');
  return length === null ? undefined : Number(length);
}
