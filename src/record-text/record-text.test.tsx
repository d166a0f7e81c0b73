import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderFragment } from '../platform/html/index.ts';
import {
  freezeFigures,
  parseRecordText,
  plainWords,
  publicParts,
  PublicText,
  publicWords,
  textFaults,
  WorkspaceText,
} from './index.ts';

test('a private passage gives way to its reason in public and is marked in the workspace', () => {
  const text = 'The chief said {{private personal information: Ann Other was ill}} and went on.';
  assert.deepEqual(textFaults(text), []);
  assert.equal(publicWords(text), 'The chief said [Not published: personal information] and went on.');
  const inside = renderFragment(<WorkspaceText text={text} />);
  assert.match(
    inside,
    /<mark class="private-passage">\[<b>Private \(personal information\):<\/b> Ann Other was ill\]<\/mark>/,
  );
});

test('a private passage may hold other marks and colons, and all of it goes', () => {
  const text = 'a {{private law: b: {{figure measure=x}} {{private y: z}} c}} d';
  assert.equal(publicWords(text), 'a [Not published: law] d');
});

for (const text of [
  'open {{private reason: secret',
  'open {{private reason: secret}',
  'no reason {{private: secret}}',
  'no colon {{private secret}}',
  'no words {{private reason: }}',
  '{private reason: secret}}',
  '{private reason: secret}',
  '{ {private reason: secret}}',
  '｛｛private reason: secret｝｝',
  'secret}} closed twice',
  '{{privat reason: secret}}',
  '{{figure measure=x measure=y}} secret',
  '{{figure mesure=x}} secret',
  '{{private a{b: secret}}',
]) {
  test(`“${text}” is refused when written, and withheld whole if it came through`, () => {
    assert.notDeepEqual(textFaults(text), []);
    assert.doesNotMatch(publicWords(text), /secret/);
    assert.match(publicWords(text), /\{\{/, 'braces are left, so that publishing refuses it');
  });
}

test('whatever is typed around them, words marked private never come through', () => {
  const noise = fc.string({
    unit: fc.constantFrom('{', '}', ' ', 'a', ':', '\n', 'private', '{{', '}}', '[', ']'),
  });
  fc.assert(
    fc.property(noise, noise, (before, after) => {
      const text = `${before}{{private reason: SECRET}}${after}`;
      const { faults } = parseRecordText(text);
      assert.ok(!publicWords(text).includes('SECRET'), text);
      if (faults.length === 0) assert.ok(publicWords(text).includes('[Not published: '));
    }),
    { numRuns: 2000, seed: 3 },
  );
});

test('a live figure is frozen to its words with its permanent address', async () => {
  const marked = publicWords('Burglary: {{figure measure=crime-burglary to=2025-06 show=value}}.');
  const frozen = await freezeFigures(marked, ({ measure, window, to, show }) =>
    Promise.resolve({
      words: `1,139 ${show}`,
      href: `/figures/4/${measure}/E23000006/${window}/${to ?? ''}`,
    }),
  );
  assert.deepEqual(frozen.faults, []);
  assert.equal(
    frozen.text,
    'Burglary: [1,139 value](/figures/4/crime-burglary/E23000006/12-months/2025-06).',
  );
  assert.equal(plainWords(frozen.text), 'Burglary: 1,139 value.');
  const shown = renderFragment(<PublicText text={frozen.text} />);
  assert.match(
    shown,
    /<a href="\/figures\/4\/crime-burglary\/E23000006\/12-months\/2025-06">1,139 value<\/a>/,
  );
});

test('a figure that is not there stops publication', async () => {
  const { faults } = await freezeFigures('{{figure measure=x}}', () =>
    Promise.resolve({ fault: 'No such measure.' }),
  );
  assert.deepEqual(faults, ['No such measure.']);
});

test('only addresses of figures become links, and words are never markup', () => {
  assert.deepEqual(
    publicParts('[a](javascript:alert(1)) [b](//evil) [c](/figures/1/x/y/month/2025-01)').map(
      ({ kind }) => kind,
    ),
    ['words', 'figure'],
  );
  const shown = renderFragment(<PublicText text={'<b>one</b>\n\ntwo'} />);
  assert.equal(shown, '<p>&lt;b>one&lt;/b></p><p>two</p>');
});
