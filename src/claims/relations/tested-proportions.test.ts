import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../index.ts';

const verdicts = (text: string, kind: string) =>
  checkClaims(text).flatMap((claim) => (claim.kind === kind ? [`${claim.stated} ${claim.verdict}`] : []));

test('two parts of wholes are tested against what the text says of their difference', () => {
  const text = (part: number, said: string) =>
    `In spring ${part} of 200 pupils walked to school and in autumn 50 of 200. The difference is ${said}.`;
  assert.deepEqual(verdicts(text(58, 'not statistically significant'), 'significance'), [
    'not significant holds',
  ]);
  assert.deepEqual(verdicts(text(58, 'statistically significant'), 'significance'), ['significant wrong']);
  assert.deepEqual(verdicts(text(90, 'statistically significant'), 'significance'), ['significant holds']);
});

test('an arrow that says what the figure was points the way it went', () => {
  const text = (arrow: string) =>
    `Site\tNow\tTrend\nQuay\t450\t▲ from 430\nMill\t380\t▼ from 400\nForge\t275\t${arrow} from 290\n`;
  assert.deepEqual(verdicts(text('▼'), 'direction'), ['increase holds', 'decrease holds', 'decrease holds']);
  assert.deepEqual(verdicts(text('▲'), 'direction'), ['increase holds', 'decrease holds', 'increase wrong']);
});
