import assert from 'node:assert/strict';
import { statSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { compileStyles } from './compile-styles.ts';
import { contrast, parseHex, type Rgb } from './contrast.ts';
import { fontFiles } from './font-files.ts';
import { paper } from './palette.ts';

const { css, hash } = compileStyles('#1d4f91');

test('the stylesheet is under 50 kB gzipped', () => {
  assert.ok(gzipSync(css).length < 50_000);
});

test('the fonts together are at most 60 kB, and the stylesheet asks for each of them and for nothing else', () => {
  assert.ok(fontFiles.reduce((sum, { path }) => sum + statSync(path).size, 0) <= 60_000);
  const asked = [...css.matchAll(/url\("?([^")]*)"?\)/g)].map(([, address]) => address);
  assert.deepEqual(asked.toSorted(), fontFiles.map(({ name }) => `fonts/${name}`).toSorted());
});

test("nothing of the vendor's reserved typeface is asked for", () => {
  assert.doesNotMatch(css, /GDS Transport/);
});

test('the same colour gives the same address and another colour another', () => {
  assert.equal(compileStyles('#1d4f91').hash, hash);
  assert.notEqual(compileStyles('#5a2d6e').hash, hash);
});

test('there is a dark scheme, a print style and stillness for those who ask', () => {
  for (const feature of ['prefers-color-scheme:', '@media print', 'prefers-reduced-motion:'])
    assert.ok(css.replaceAll(' ', '').includes(feature.replaceAll(' ', '')), feature);
});

const tokens = (block: string): Map<string, Rgb> =>
  new Map(
    [...block.matchAll(/--([a-z-]+): ?(#[0-9a-f]{6})/g)].flatMap(([, name = '', value = '']) => {
      const colour = parseHex(value);
      return colour ? [[name, colour] as const] : [];
    }),
  );

test('body and quiet words have at least 4.5 to 1 on the ground of their scheme', () => {
  const blocks = [...css.matchAll(/--paper: ?#[0-9a-f]{6}[^}]*/g)].map(([block]) => tokens(block));
  const schemes = blocks.filter((block) => block.has('surface') && block.has('ink-quiet')).slice(0, 2);
  assert.equal(schemes.length, 2);
  for (const scheme of schemes)
    for (const words of ['ink', 'ink-quiet', 'error', 'success'])
      for (const ground of ['paper', 'surface']) {
        const [one, other] = [scheme.get(words), scheme.get(ground)];
        assert.ok(one && other && contrast(one, other) >= 4.5, `${words} on ${ground}`);
      }
});

test('the paper that brand colours are judged on is the paper of the stylesheet', () => {
  const [light, dark] = [...css.matchAll(/--paper: ?(#[0-9a-f]{6})/g)].map(([, value = '']) =>
    parseHex(value),
  );
  assert.deepEqual([light, dark], [paper.light, paper.dark]);
});
