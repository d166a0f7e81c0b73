import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { renderFragment } from '../../platform/html/index.ts';
import { checkClaims } from '../check-claims.ts';
import type { PlacedClaim } from '../worker/check-document.ts';
import { markPieces } from './mark-pieces.ts';
import { MarkedDocument } from './marked-document.tsx';

const marked = (text: string): string => {
  const checked = { format: 'plain text', text, claims: checkClaims(text), hasNumbers: true };
  return renderFragment(<MarkedDocument checked={checked} prefix="" />);
};

test('a wrong claim has its colour, its sign, words for those who see neither, and the right figure', () => {
  const html = marked('Burglary fell by 5.4%, from 1,204 to 1,129.');
  assert.match(html, /<mark class="flag-wrong">/);
  assert.match(html, /<a class="flag flag-wrong" id="text-1" href="#finding-1">/);
  assert.match(html, /✗ <\/span><span class="govuk-visually-hidden">Wrong, finding <\/span>1/);
  assert.match(html, /-6\.2%/);
});

test('rows with tabs are a table, its headings named where they hold no figures', () => {
  const html = marked('Area\tLast year\tThis year\nNorth\t402\t377\nSouth\t517\t489\nTotal\t919\t866\n');
  assert.match(html, /<th scope="col">Last year<\/th>/);
  assert.match(html, /<th scope="row">North<\/th>/);
});

const claimAt = (start: number, end: number): PlacedClaim => ({
  line: 1,
  column: 1,
  start,
  end,
  quote: '',
  kind: 'sum',
  inputs: [],
  stated: '',
  verdict: 'holds',
  reason: '',
});

test('however claims overlap, the pieces together are the text, and every claim ends once', () =>
  fc.assert(
    fc.property(
      fc.string({ maxLength: 60 }),
      fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { maxLength: 12 }),
      (text, spans) => {
        const claims = spans.map(([a, b]) =>
          claimAt(Math.min(a, b, text.length), Math.min(Math.max(a, b), text.length)),
        );
        const pieces = markPieces(text, claims);
        assert.equal(pieces.map((piece) => piece.text).join(''), text);
        const ended = pieces.flatMap(({ ends }) => ends).toSorted((a, b) => a - b);
        assert.deepEqual(
          ended,
          claims.map((_, at) => at),
        );
      },
    ),
  ));
