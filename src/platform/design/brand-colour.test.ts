import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { brandScheme, checkBrandColour } from './brand-colour.ts';
import { contrast, parseHex, type Rgb } from './contrast.ts';
import { paper } from './palette.ts';

const colour = (hex: string | undefined): Rgb => parseHex(hex ?? '') ?? assert.fail(`${hex} is not a colour`);

test('contrast is 21 between black and white and 1 between equals', () => {
  assert.equal(contrast([0, 0, 0], [255, 255, 255]), 21);
  assert.equal(contrast([9, 9, 9], [9, 9, 9]), 1);
});

test('grey #767676 has the 4.54 to 1 on white that WCAG quotes as just enough', () => {
  assert.equal(contrast(colour('#767676'), [255, 255, 255]).toFixed(2), '4.54');
});

test('a deep blue is accepted', () => {
  assert.deepEqual(checkBrandColour('#1d4f91'), { ok: true });
});

test('a pale yellow is refused with the contrast it has and a darker colour that is accepted', () => {
  const verdict = checkBrandColour('#ffd000');
  assert.ok('refused' in verdict);
  assert.match(verdict.refused, /1\.4 to 1 on paper and 4\.5 is needed/);
  const advised = /use (#[0-9a-f]{6})/.exec(verdict.refused)?.[1];
  assert.deepEqual(checkBrandColour(advised ?? ''), { ok: true });
});

test('a word is refused as a colour, and so is a short form', () => {
  for (const wrong of ['navy', '#fff', 'red;}', '']) assert.ok('refused' in checkBrandColour(wrong), wrong);
});

const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((number) => `#${number.toString(16).padStart(6, '0')}`)
  .filter((candidate) => 'ok' in checkBrandColour(candidate));

test('whatever accepted colour a body has, links, buttons and highlights keep AA contrast in both schemes', () => {
  fc.assert(
    fc.property(hex, (brand) => {
      const { light, dark } = brandScheme(brand);
      for (const [scheme, ground] of [
        [light, paper.light],
        [dark, paper.dark],
      ] as const) {
        for (const name of ['brand', 'brand-deep', 'signal'])
          assert.ok(contrast(colour(scheme[name]), ground) >= 4.5, `${name} of ${brand}`);
        assert.ok(contrast(colour(scheme['on-brand']), colour(scheme['brand'])) >= 4.5, `on ${brand}`);
      }
    }),
  );
});

test('the highlight keeps away from a warm brand', () => {
  assert.notEqual(brandScheme('#a33b00').light['signal'], brandScheme('#1d4f91').light['signal']);
});

test('map shades run from pale to strong on paper and from deep to bright on dark', () => {
  const { light, dark } = brandScheme('#1d4f91');
  const ratios = (scheme: Record<string, string>, ground: Rgb): number[] =>
    [0, 1, 2, 3, 4, 5, 6].map((step) => contrast(colour(scheme[`step-${step}`]), ground));
  for (const run of [ratios(light, paper.light), ratios(dark, paper.dark)])
    assert.deepEqual(
      run,
      run.toSorted((a, b) => a - b),
    );
});
