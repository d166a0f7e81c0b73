import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { safePath } from './safe-path.ts';

const address = 'https://workspace.example';

test('a path of this workspace is kept with its question', () => {
  assert.equal(safePath('/meetings/3?part=1', address), '/meetings/3?part=1');
  assert.equal(safePath(undefined, address), '/');
});

test('an address that leads elsewhere becomes the first page, however it is written', () => {
  for (const asked of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '\\/evil.example',
    '/\t/evil.example',
    '/\n//evil.example',
    '/.//evil.example',
    '/x/..//evil.example',
    'javascript:alert(1)',
    '/%0d%0aset-cookie:x=1\r\n',
    ' /meetings',
    '',
    '/sign-out',
    '/sign-in?to=/x',
  ]) {
    assert.match(safePath(asked, address), /^\/(?![/\\])(%0d%0a.*)?$/i, JSON.stringify(asked));
  }
});

test('whatever is asked, a browser stays on this workspace', () => {
  const parts = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '//',
    'evil.example',
    '@',
    ':',
    '\t',
    '%2f',
    '%5c',
    'https:',
    '?',
    '#',
    'a',
  );
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 8 }), (pieces) => {
      assert.equal(new URL(safePath(pieces.join(''), address), address).origin, address);
    }),
    { numRuns: 5000 },
  );
});
