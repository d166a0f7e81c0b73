import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkClaims } from '../check-claims.ts';

const told = (text: string, ...kinds: string[]) =>
  checkClaims(text).flatMap(({ kind, stated, verdict }) =>
    kinds.includes(kind) ? [`${stated} ${verdict}`] : [],
  );

test('a cell with a count and its share in brackets is read as both', () => {
  const table = (share: string) =>
    `Reason\tCases\nNoise\t60 (60.0%)\nLitter\t25 (${share})\nOther\t15 (15.0%)\nTotal\t100 (100.0%)\n`;
  assert.ok(told(table('25.0%'), 'share').includes('25.0% holds'));
  assert.ok(told(table('35.0%'), 'share').includes('35.0% wrong'));
});

test('a row of percentages follows from the two rows above it', () => {
  const table = (last: string) =>
    `\tJul\tAug\tSep\nCalls\t2,310\t2,455\t2,202\nAnswered in time\t1,940\t2,012\t1,894\n% in time\t84.0%\t82.0%\t${last}\n`;
  assert.deepEqual(told(table('86.0%'), 'share'), ['84.0% holds', '82.0% holds', '86.0% holds']);
  assert.deepEqual(told(table('96.0%'), 'share'), ['84.0% holds', '82.0% holds', '96.0% wrong']);
});

test('what is carried forward is what was brought forward with what came and went', () => {
  const table = (last: string) =>
    `Month\tBrought forward\tReceived\tClosed\tCarried forward\nApr\t212\t348\t291\t269\nMay\t269\t402\t377\t294\nJun\t294\t365\t421\t${last}\n`;
  assert.deepEqual(told(table('238'), 'sum'), ['269 holds', '294 holds', '238 holds']);
  assert.ok(told(table('328'), 'sum').includes('328 wrong'));
});

test('a column of ratios sets each rate against the row whose ratio is 1', () => {
  const table = (ratio: string) =>
    `Group\tRate\tRatio to first\nA\t6.9\t1.0\nB\t26.1\t3.8\nC\t9.6\t1.4\nD\t14.4\t${ratio}\n`;
  assert.ok(told(table('2.1'), 'ratio').includes('2.1 holds'));
  assert.ok(told(table('3.1'), 'ratio').includes('3.1 wrong'));
});

test('half-widths follow from a column with the number of answers', () => {
  const table = (half: string) =>
    `Group\tAnswers\tSatisfied\nA\t620\t79.4% ± 3.2\nB\t540\t68.5% ± 3.9\nC\t400\t70.3% ± ${half}\n`;
  assert.ok(told(table('4.5'), 'interval').includes('4.5 holds'));
  assert.ok(told(table('6.5'), 'interval').includes('6.5 wrong'));
});

test('thousands parted by blanks are one figure of a cell, and a bullet with wide blanks is no table', () => {
  const table = 'North    2 804    2 930\nSouth    1 802    1 927\nTotal    4 606    4 857\n';
  assert.deepEqual(
    told(table, 'sum'),
    ['4 606 holds', '4 857 holds'].map((one) => one.replace(' ', ',')),
  );
  const bullets = '  •  Fires were 1,042.\n  •  Alarms were 1,299.\n  •  Floods were 402.\n';
  assert.deepEqual(
    checkClaims(bullets).filter(({ verdict }) => verdict === 'wrong'),
    [],
  );
});
