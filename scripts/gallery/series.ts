/** Made-up numbers of a believable size, the same at every run. */
const wave = (at: number, seed: number): number => Math.sin(at * 12.9898 + seed * 78.233) * 43758.5453;
export const noise = (at: number, seed: number): number => wave(at, seed) - Math.floor(wave(at, seed)) - 0.5;
export const months = Array.from(
  { length: 36 },
  (_, index) => `${2020 + Math.floor((index + 6) / 12)}-${String(((index + 6) % 12) + 1).padStart(2, '0')}`,
);
export const month = (index: number): string => months[index] ?? '';
export const burglary = months.map((_, index) =>
  Math.round(101 - (index > 20 ? 9 : 0) + noise(index, 3) * 26),
);
export const rolling = months.map((_, index) => 1204 - index * 2.2 + Math.round(noise(index, 5) * 22));
export const pick = (values: readonly number[], index: number): number => values[index] ?? 0;

export interface Row {
  name: string;
  now: string | null;
  before: string | null;
  change: string;
  word: string;
  direction: 'up' | 'down' | 'level';
  outside: boolean;
  values: number[];
}
export const rows: Row[] = [
  ['Recorded crime', '79,412', '81,006', '−2.0%', 'Decrease', 'down', false],
  ['Residential burglary', '1,139', '1,204', '−5.4%', 'Stable', 'level', false],
  ['Anti-social behaviour', '18,230', '24,118', '−24.4%', 'Significantly Decreased', 'down', true],
  ['Stop and search', '5,828', '3,592', '+62.2%', 'Significantly Increased', 'up', true],
  [
    'Violence with injury and a name that goes on for a good while',
    '9,004',
    '8,811',
    '+2.2%',
    'Increase',
    'up',
    false,
  ],
  ['Hate crime', null, '1,312', 'not comparable', 'Stable', 'level', false],
].map(([name, now, before, change, word, direction, outside], at) => ({
  name,
  now,
  before,
  change,
  word,
  direction,
  outside,
  values: months.map(
    (_, index) =>
      50 + noise(index, at) * 18 + (direction === 'up' ? index : direction === 'down' ? -index * 0.6 : 0),
  ),
})) as Row[];
