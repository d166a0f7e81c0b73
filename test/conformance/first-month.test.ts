import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readStanding } from '../../src/site/index.ts';
import { openExampleSite, type ExampleSite } from '../support/example-site.ts';
import { htmlFaults } from '../support/html-rules.ts';
import { onePageOfEachKind } from '../support/kinds-of-page.ts';

/** One page of each kind as at the first month held, when nothing has a year behind it: by address. */
const pages = new Map<string, string>();
let site: ExampleSite;

before(async () => {
  site = await openExampleSite();
  const [first = ''] = (await site.published.read(readStanding))?.months ?? [];
  for (const { address, html } of await onePageOfEachKind(site.app)) {
    if (address.startsWith('/as-at/') || !html.includes('href="/as-at/')) continue;
    const then = `/as-at/${first}${address}`;
    pages.set(then, await read(then));
  }
});
after(() => site.close());

async function read(address: string): Promise<string> {
  const answer = await site.app.request(address);
  assert.equal(answer.status, 200, address);
  return answer.text();
}

test('every page that shows figures can be seen as at the first month', () => {
  assert.ok(pages.size > 12, [...pages.keys()].join(' '));
});

test('where there is not enough to say, pages say so in words', () => {
  for (const [address, html] of pages) {
    const text = html.replaceAll(/<pre[\s\S]*?<\/pre>|<[^>]*>/g, ' ');
    assert.doesNotMatch(text, /\b(?:NaN|undefined|null|Infinity|Invalid)\b|\[object/, address);
  }
});

test('they are valid HTML', async () => {
  for (const [address, html] of pages) assert.deepEqual(await htmlFaults(html), [], address);
});

test('links to a part of another page find that part, though much is missing', async () => {
  const links = new Set(
    [...pages.values()].flatMap((html) =>
      [...html.matchAll(/href="(\/[^"#]*#[^"]*)"/g)].map(([, link = '']) => link),
    ),
  );
  assert.ok(links.size > 0, 'there are such links');
  const dead: string[] = [];
  for (const link of links) {
    const [address = '', part = ''] = link.split('#');
    const html = pages.get(address) ?? (await read(address));
    pages.set(address, html);
    if (!html.includes(` id="${part}"`)) dead.push(link);
  }
  assert.deepEqual(dead, []);
});
