import type { Hono } from 'hono';
import { wordsOfPdf } from './pdf-words.ts';

/** Everything that an answer says: address, status, headers and body. */
export interface Said {
  address: string;
  status: number;
  says: string;
}

/**
 * Follows every address of the site that stands anywhere in an answer, from the addresses given: links of pages,
 * feeds, calendars and JSON alike. Front desk addresses are not the public app's.
 */
export async function crawlEverything(app: Hono, from: readonly string[]): Promise<Said[]> {
  const queue = new Set(from);
  const said: Said[] = [];
  for (const address of queue) {
    const answer = await app.request(address);
    const bytes = new Uint8Array(await answer.arrayBuffer());
    const body = new TextDecoder('latin1').decode(bytes);
    const headers = [...answer.headers].map(([name, value]) => `${name}: ${value}`).join('\n');
    said.push({
      address,
      status: answer.status,
      says: `${headers}\n${body}\n${await wordsInside(body, bytes)}`,
    });
    for (const found of addressesIn(body)) queue.add(found);
  }
  return said;
}

/** The words of a PDF are packed: none of them stands in its bytes. */
const wordsInside = async (body: string, bytes: Uint8Array): Promise<string> =>
  body.startsWith('%PDF-') && body.includes('%%EOF') ? wordsOfPdf(bytes) : '';

function addressesIn(body: string): string[] {
  const quoted = [...body.matchAll(/(?:href|src|action)="([^"]*)"|"href":\s*"([^"]*)"/g)];
  const absolute = [...body.matchAll(/https:\/\/police\.example(\/[^\s"<>\\]*)/g)];
  return [
    ...quoted.map(([, attribute, json]) => attribute ?? json ?? ''),
    ...absolute.map(([, path = '']) => path),
  ]
    .map((link) => link.replace('https://police.example', '').replaceAll('&amp;', '&').replace(/#.*/, ''))
    .filter((link) => link.startsWith('/') && !link.startsWith('//'));
}
