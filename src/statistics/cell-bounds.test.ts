import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { needsReference, referencePath } from '../../test/support/reference.ts';
import { cellBounds, cellsTooTight } from './cell-bounds.ts';

const attackFile = 'data/stats/sdcTable/attack-4x4.json';
interface Attack {
  rows: string[];
  cols: string[];
  counts: Record<string, number[]>;
  primary_suppressed: string[];
  expected_after_protection: { suggested: string; attack_bounds_wb: [number, number] };
}

test(
  "the attack of sdcTable's own example is reproduced, before and after protection",
  needsReference(attackFile),
  () => {
    const attack = JSON.parse(readFileSync(referencePath(attackFile) ?? '', 'utf8')) as Attack;
    const counts = attack.rows.map((row) => attack.counts[row] ?? []);
    const placeOf = (name: string) => {
      return { row: attack.rows.indexOf(name[0] ?? ''), column: attack.cols.indexOf(name[1] ?? '') };
    };
    const primary = attack.primary_suppressed.map(placeOf);
    const boundsOf = (suppressed: typeof primary, name: string) => {
      const { row, column } = placeOf(name);
      return cellBounds(counts, suppressed).find((cell) => cell.row === row && cell.column === column);
    };
    const exposed = boundsOf(primary, 'wb');
    assert.deepEqual([exposed?.lower, exposed?.upper], [47, 47]);
    const { suggested, attack_bounds_wb } = attack.expected_after_protection;
    // The recorded bounds 0 to 78 belong to the pattern that adds x|d. With the suggested x|b they are 0 to 141, as
    // a later version of the package's own test has it and as a linear program confirms.
    const withSuggested = boundsOf([...primary, placeOf(suggested)], 'wb');
    assert.deepEqual([withSuggested?.lower, withSuggested?.upper], [0, 141]);
    const withOther = boundsOf([...primary, placeOf('xd')], 'wb');
    assert.deepEqual([withOther?.lower, withOther?.upper], attack_bounds_wb);
  },
);

const grades = [
  [2, 3],
  [1, 5],
  [8, 9],
];
const rowsSuppressed = (...rows: number[]) =>
  rows.flatMap((row) => [0, 1].map((column) => ({ row, column })));
const rangesOf = (suppressed: { row: number; column: number }[]) =>
  cellBounds(grades, suppressed).map(({ lower, upper }) => [lower, upper]);

test('one suppressed row of a table with totals hides nothing', () => {
  assert.deepEqual(rangesOf(rowsSuppressed(0)), [
    [2, 2],
    [3, 3],
  ]);
});

test('two suppressed rows hide their cells a little, three enough', () => {
  assert.deepEqual(rangesOf(rowsSuppressed(0, 1)), [
    [0, 3],
    [2, 5],
    [0, 3],
    [3, 6],
  ]);
  assert.equal(cellsTooTight(cellBounds(grades, rowsSuppressed(0, 1)), 4).length, 4);
  assert.deepEqual(cellsTooTight(cellBounds(grades, rowsSuppressed(0, 1, 2)), 4), []);
});

test('a suppressed total lets its cells grow without end only when nothing else pins them', () => {
  const total = { row: 0, column: 2 };
  assert.deepEqual(
    cellBounds([[2, 3]], [{ row: 0, column: 0 }, total]).map(({ lower, upper }) => [lower, upper]),
    [
      [2, 2],
      [5, 5],
    ],
  );
  const open = cellBounds(
    [[2]],
    [
      { row: 0, column: 0 },
      { row: 0, column: 1 },
      { row: 1, column: 0 },
      { row: 1, column: 1 },
    ],
  );
  assert.ok(open.every(({ lower, upper, value }) => lower === 0 && upper === Infinity && value === 2));
});

test('nothing suppressed, or no table, has nothing to bound', () => {
  assert.deepEqual(cellBounds(grades, []), []);
  assert.deepEqual(cellBounds([], []), []);
});

/** Every table of two rows and three columns with the published cells and totals, by trying them all. */
function byTrying(counts: number[][], hidden: boolean[]): { lower: number; upper: number }[] {
  const flat = counts.flat();
  const [top = [], bottom = []] = counts;
  const most = Math.max(...flat) * 2;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const fits: number[][] = [];
  for (let a = 0; a <= most; a += 1) {
    for (let b = 0; b <= most; b += 1) {
      const row = [a, b, sum(top) - a - b];
      const table = [...row, ...row.map((cell, column) => (top[column] ?? 0) + (bottom[column] ?? 0) - cell)];
      const agrees = table.every((cell, index) => cell >= 0 && (hidden[index] || cell === flat[index]));
      if (agrees) fits.push(table);
    }
  }
  return flat.map((_, index) => {
    const values = fits.map((table) => table[index] ?? NaN);
    return { lower: Math.min(...values), upper: Math.max(...values) };
  });
}

test('the bounds are exactly what trying every table finds', () => {
  const row = fc.array(fc.integer({ min: 0, max: 6 }), { minLength: 3, maxLength: 3 });
  const hiding = fc.array(fc.boolean(), { minLength: 6, maxLength: 6 });
  fc.assert(
    fc.property(row, row, hiding, (top, bottom, hidden) => {
      const expected = byTrying([top, bottom], hidden);
      const places = hidden.flatMap((hide, index) => {
        return hide ? [{ row: Math.floor(index / 3), column: index % 3 }] : [];
      });
      for (const { row: r, column, lower, upper } of cellBounds([top, bottom], places)) {
        assert.deepEqual({ lower, upper }, expected[r * 3 + column]);
      }
    }),
    { numRuns: 200 },
  );
});

test('ragged tables, counts that are not whole and cells that are not there are refused', () => {
  assert.throws(() => cellBounds([[1, 2], [3]], []), /row 1 has 1 cells/);
  assert.throws(() => cellBounds([[1.5]], []), RangeError);
  assert.throws(() => cellBounds([[1]], [{ row: 2, column: 0 }]), /no cell in row 2/);
  const twice = [
    { row: 0, column: 0 },
    { row: 0, column: 0 },
  ];
  assert.throws(() => cellBounds([[1]], twice), /listed once/);
});
