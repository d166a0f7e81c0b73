import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findEntries } from './find-entries.ts';
import { renewedIndex } from './renewed-index.ts';
import type { SearchEntry } from './search-entry.ts';

const entry = (title: string, text = ''): SearchEntry => ({
  kind: 'minute',
  title,
  text,
  words: [],
  href: `/minutes#${title}`,
});

test('what was taken away is not found, what was changed is found as it is now, the rest stays', async () => {
  const index = renewedIndex();
  await index.renew([entry('Burglary', 'of homes'), entry('Robbery', 'secret'), entry('Arson')]);
  await index.renew([entry('Burglary', 'of sheds'), entry('Arson')]);
  const titles = (asked: string) => index.find(asked).map(({ title, text }) => [title, text]);
  assert.deepEqual(titles('burglary'), [['Burglary', 'of sheds']]);
  assert.deepEqual([titles('secret'), titles('homes'), titles('robbery')], [[], [], []]);
  assert.deepEqual(titles('arson'), [['Arson', '']]);
});

test('renewed any number of times, it finds what an index made afresh finds', async () => {
  const names = ['burglary', 'robbery', 'arson', 'theft', 'knife crime'];
  const list = fc.uniqueArray(fc.constantFrom(...names));
  await fc.assert(
    fc.asyncProperty(fc.array(list, { minLength: 1, maxLength: 5 }), async (lists) => {
      const index = renewedIndex();
      await Promise.all(lists.map((titles) => index.renew(titles.map((title) => entry(title)))));
      const last = (lists.at(-1) ?? []).map((title) => entry(title));
      for (const asked of names) {
        const found = (results: readonly SearchEntry[]) => results.map(({ title }) => title).sort();
        assert.deepEqual(found(index.find(asked)), found(findEntries(last, asked)));
      }
    }),
  );
});
