import type { Hono } from 'hono';
import { addressOf, isPage } from './address.ts';
import { copyAnswer, movedPage, type CopiedFile } from './copy-answer.ts';

export interface CrawlOptions {
  /** Addresses to begin with; links lead to the rest. */
  from: readonly string[];
  siteAddress: string;
  /** Given each file as it is made, so that a large site needs little memory. */
  keep: (address: string, file: CopiedFile) => Promise<void>;
  progress?: (done: number, total: number) => void;
}

/** A link of the site that leads nowhere. */
export interface DeadLink {
  address: string;
  from: string;
}

/** Asks the site for every address that can be reached by links, once each, breadth first. */
export async function crawl(
  app: Hono,
  { from, siteAddress, keep, progress }: CrawlOptions,
): Promise<{ addresses: string[]; dead: DeadLink[] }> {
  const origin = new Map(from.map((address) => [address, '']));
  const addresses: string[] = [];
  const dead: DeadLink[] = [];
  let done = 0;
  // A Map gives what is set while it is walked, so this is a queue without repeats.
  for (const [address, linkedFrom] of origin) {
    const file = await fileAt(app, address, siteAddress);
    if (file === undefined) dead.push({ address, from: linkedFrom });
    else {
      addresses.push(address);
      await keep(address, file);
      for (const next of file.found) if (!origin.has(next)) origin.set(next, address);
    }
    progress?.((done += 1), origin.size);
  }
  return { addresses, dead };
}

async function fileAt(app: Hono, address: string, siteAddress: string): Promise<CopiedFile | undefined> {
  const answer = await app.request(address);
  const moved = answer.headers.get('location');
  if (moved !== null) return movedPage(address, addressOf(moved));
  if (answer.status === 404) return undefined;
  if (answer.status !== 200) throw new Error(`the site answered ${answer.status} at ${address}`);
  const html = (answer.headers.get('content-type') ?? '').startsWith('text/html');
  if (html !== isPage(address)) {
    throw new Error(`${address} is ${html ? 'a page with the name of a file' : 'a file without an ending'}`);
  }
  return copyAnswer(answer, { from: address, siteAddress });
}
