import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extractOf, stretchesOf } from './extract-of.ts';

test('the words looked for are set apart, also in another form', () => {
  assert.deepEqual(stretchesOf('Burglaries of homes', ['burglary']), [
    { text: 'Burglaries', met: true },
    { text: ' of homes', met: false },
  ]);
});

test('stretches put together are the text again, whatever the text and the words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, terms) => {
      const whole = stretchesOf(text, terms).map((stretch) => stretch.text);
      assert.equal(whole.join(''), text);
    }),
  );
});

test('an extract of a long text holds the first word that was met, and is cut between words', () => {
  const text = `${'before '.repeat(60)}burglary ${'after '.repeat(60)}`.trim();
  const extract = extractOf(text, ['burglary']);
  assert.ok(extract.some(({ text: word, met }) => met && word === 'burglary'));
  const words = extract.map((stretch) => stretch.text).join('');
  assert.ok(words.length < 240);
  assert.match(words, /^… before .* after …$/);
});
