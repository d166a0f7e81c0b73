import type { Hono } from 'hono';
import { copyHtml } from '../../src/publishing/copy/copy-links.ts';

/** Parts of addresses that name one of many, by what comes before them. */
const namesOneOfMany: readonly [RegExp, string][] = [
  [/^\/as-at\/[^/]+/, '/as-at/MONTH'],
  [/\/figures\/.*?(\.json)?$/, '/figures/FIGURE$1'],
  [/\/(measures|compare|map|plan|readings|months|releases)\/[^/.]+/, '/$1/ONE'],
  [/\/versions\/\d+/, '/versions/ONE'],
  [/\/papers\/\d+-\d+(\/.*)?/, '/papers/ONE'],
  [/\/(meetings|questions|actions|inspections)\/[^/.]+/, '/$1/ONE'],
  [/\/areas\/[^/.]+/, '/areas/AREA'],
  [/\/assets\/.*/, '/assets'],
];

/** The kind of an address: all measures are one kind, all areas another. */
export const kindOf = (address: string): string =>
  namesOneOfMany.reduce((kind, [pattern, name]) => kind.replace(pattern, name), address) || '/';

export interface FoundAddress {
  address: string;
  kind: string;
  status: number;
  type: string;
  /** The page as sent; '' for anything that is not HTML. */
  html: string;
}

/**
 * Walks the site by its links and gives, for every kind of address there is, the first few addresses found of it.
 * Only those are followed further, so it takes seconds.
 */
export async function addressesOfEachKind(app: Hono, ofEach = 1): Promise<FoundAddress[]> {
  const found: FoundAddress[] = [];
  const queue = new Set([
    '/',
    '/no-such-page',
    '/search?q=burglary',
    '/measures?q=theft',
    '/measures?rubbish=1',
  ]);
  for (const address of queue) {
    const kind = kindOf(address);
    if (found.filter((one) => one.kind === kind).length >= ofEach) continue;
    const answer = await app.request(address);
    const type = answer.headers.get('content-type') ?? '';
    const html = type.startsWith('text/html') ? await answer.text() : '';
    found.push({ address, kind, status: answer.status, type, html });
    for (const next of copyHtml(html, { from: address.replace(/\?.*/, ''), siteAddress: 'urn:none' }).found) {
      queue.add(next);
    }
  }
  return found;
}

/** One page of every kind there is. */
export const onePageOfEachKind = async (app: Hono): Promise<FoundAddress[]> =>
  (await addressesOfEachKind(app)).filter(({ html }) => html !== '');
