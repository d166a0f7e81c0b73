import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  areaMap,
  barChart,
  controlChart,
  funnelChart,
  hexMap,
  lineChart,
  type RenderedChart,
  standaloneSvg,
} from './index.ts';

const awkward = `St Helen's & "O'Neill" <b>`;
const year = (values: readonly (number | null)[]): { month: string; value: number | null }[] =>
  values.map((value, index) => ({ month: `2023-${String(index + 1).padStart(2, '0')}`, value }));
const group = (svg: string, name: string): string =>
  new RegExp(`<g class="[^"]*${name}"[^>]*>(.*?)</g>`).exec(svg)?.[1] ?? '';
const shapes = (inside: string): number => inside.match(/<(path|circle|rect)/g)?.length ?? 0;

const line = lineChart({
  id: 'a',
  title: awkward,
  series: [
    { label: awkward, points: year([10, 12, null, 11]) },
    { label: 'year before', role: 'previous', points: year([9, 9, 9, 9]) },
  ],
});
const control = controlChart({
  id: 'b',
  title: 'Control',
  points: [
    { month: '2023-01', value: 10 },
    { month: '2023-02', value: 30, special: { kind: 'above', label: 'Why' } },
    { month: '2023-03', value: null },
    { month: '2023-04', value: 12, special: { kind: 'shift' } },
    { month: '2023-05', value: 9, special: { kind: 'two-of-three' } },
    { month: '2023-06', value: 11, excluded: true },
  ],
  segments: [
    { from: '2023-01', to: '2023-03', mean: 10, lower: 5, upper: 15 },
    { from: '2023-04', to: '2023-06', mean: 11, lower: 6, upper: 16, label: 'New rules' },
  ],
});
const bars = barChart({
  id: 'c',
  title: 'Bars',
  bars: [
    { label: awkward, value: 4, lower: 3, upper: 5, emphasis: true },
    { label: 'None', value: 0 },
    { label: 'Few', value: null, note: 'fewer than 5' },
  ],
  reference: { value: 2, label: 'All' },
});
const funnel = funnelChart({
  id: 'd',
  title: 'Funnel',
  centre: 5,
  sizeLabel: 'Residents',
  points: [
    { label: 'Inside', size: 100, value: 5 },
    { label: awkward, size: 150, value: 9, outside: '99.8' },
    { label: 'Edge', size: 120, value: 7, outside: '95' },
  ],
  limits: [50, 100, 200].map((size) => ({ size, lower95: 4, upper95: 6, lower998: 3, upper998: 8 })),
});
const square = (lon: number): [number, number][] => [
  [lon, 53],
  [lon + 0.1, 53],
  [lon + 0.1, 53.1],
  [lon, 53.1],
  [lon, 53],
];
const map = areaMap({
  id: 'e',
  title: 'Map',
  areas: [1, 5, 9, null].map((value, index) => ({
    code: `E${index}`,
    label: index === 0 ? awkward : `Area ${index}`,
    polygons: [[square(index / 5)]],
    value,
  })),
});
const all: readonly RenderedChart[] = [line, control, bars, funnel, map];
const drawings = all.flatMap(({ wide, narrow }) => [wide, narrow ?? '']);

test('every drawing is an image named by its title and description, with ids of its own', () => {
  const ids = drawings.flatMap((svg) => [...svg.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
  assert.equal(new Set(ids).size, ids.length);
  for (const chart of all)
    assert.match(
      chart.wide,
      new RegExp(`role="img" aria-labelledby="${chart.id}-wide-title ${chart.id}-wide-desc"`),
    );
});

test('no drawing has a style or a script, so a strict content policy holds', () => {
  for (const svg of drawings) assert.doesNotMatch(svg, /<style|\sstyle=|<script|\son[a-z]+=/);
});

test('words with apostrophes, ampersands and angle brackets come out as words', () => {
  for (const svg of drawings) assert.doesNotMatch(svg, /<b>|& /);
  assert.match(line.wide, /St Helen&#39;s &amp; &quot;O&#39;Neill&quot; &lt;b&gt;<\/title>/);
});

test('the same numbers give the same drawing, byte for byte', () => {
  const draw = (): string =>
    lineChart({ id: 'z', title: 'T', series: [{ label: 'l', points: year([1, 2]) }] }).wide;
  assert.equal(draw(), draw());
});

test('a missing month breaks the line in two', () => {
  assert.equal(group(line.wide, 'chart-line-main').match(/M/g)?.length, 2);
});

test('the year before is drawn quiet and dashed, and both lines are named at their ends', () => {
  assert.match(line.wide, /chart-line-previous"[^>]*stroke-dasharray="5 4"/);
  assert.match(group(line.wide, 'chart-label-main'), />11 St Helen/);
  assert.match(group(line.wide, 'chart-label-previous'), />9 year before</);
});

test('a line chart begins at zero unless told otherwise, and says so when it does not', () => {
  const series = [{ label: 'l', points: year([1000, 1010]) }];
  assert.match(lineChart({ id: 'f', title: 'T', series }).wide, />0<\/text>/);
  const cut = lineChart({ id: 'f', title: 'T', series, zero: false });
  assert.ok(cut.key.some(({ text }) => text.includes('starts at 1,000, not at zero')));
});

test('a month outside the limits is a diamond, a run squares, two of three a triangle, a month left out hollow', () => {
  for (const name of ['diamond', 'square', 'triangle', 'hollow'])
    assert.equal(shapes(group(control.wide, `chart-point-${name}`)), 1, name);
  assert.equal(shapes(group(control.wide, 'chart-point-plain')), 1);
  assert.deepEqual(
    control.key.map(({ glyph }) => glyph),
    ['band', 'mean-line', 'diamond', 'square', 'triangle', 'hollow', 'cross'],
  );
});

test('the band steps where the limits are set anew, and the step is marked and named', () => {
  assert.match(group(control.wide, 'chart-limit'), /M[\d.]+,[\d.]+H[\d.]+V[\d.]+H/);
  assert.match(group(control.wide, 'chart-rebase'), /<line/);
  assert.match(control.wide, />New rules</);
});

test('a month without a figure keeps its place, breaks the line and is crossed', () => {
  assert.equal(group(control.wide, 'chart-line-thin').match(/M/g)?.length, 2);
  assert.equal(shapes(group(control.wide, 'chart-missing')), 1);
});

test('the words of a control chart name the limits, the special months and what was left out', () => {
  assert.match(control.description, /since April 2023 is between 6 and 16 around an average of 11/);
  assert.match(control.description, /February 2023 \(above the upper limit\)/);
  assert.match(control.description, /No figure for March 2023/);
  assert.match(control.description, /Left out of the limits: June 2023/);
});

test('bars begin at zero, carry their values and their intervals, and say what is not there', () => {
  const starts = [...bars.wide.matchAll(/<rect x="([\d.]+)"/g)].map(([, x]) => x);
  assert.equal(new Set(starts).size, 1);
  assert.match(bars.wide, />fewer than 5</);
  assert.match(group(bars.wide, 'chart-whisker'), /<line/);
  assert.match(bars.description, /: 4 \(3 to 5\)\. None: 0\. Few: fewer than 5\./);
});

test('points outside a funnel are diamonds with their names, others are dots', () => {
  assert.equal(shapes(group(funnel.wide, 'chart-point-diamond')), 1);
  assert.equal(shapes(group(funnel.wide, 'chart-point-hollow-diamond')), 1);
  assert.equal(shapes(group(funnel.wide, 'chart-point-plain')), 1);
  assert.doesNotMatch(funnel.wide, />Inside</);
  assert.match(funnel.description, /above the 99.8% limits; Edge at 7 is above the 95% limits\. The other 1/);
});

test('an area without a figure is hatched and the key says so', () => {
  assert.match(map.wide, /class="map-area map-missing" fill="url\(#e-hatch\)"/);
  assert.deepEqual(
    map.key.map(({ text }) => text),
    ['1', '5', '9', 'No figure'],
  );
});

test('north is up and a map without letters needs no narrow twin', () => {
  const north = areaMap({
    id: 'n',
    title: 'N',
    areas: [52, 53].map((lat) => ({
      code: String(lat),
      label: String(lat),
      value: lat,
      polygons: [[square(0).map(([lon, y]) => [lon, y - 53 + lat] as const)]],
    })),
  });
  const tops = [...north.wide.matchAll(/d="M[\d.]+,([\d.]+)l/g)].map(([, y]) => Number(y));
  assert.ok((tops[1] ?? 0) < (tops[0] ?? 0));
  assert.equal(north.narrow, null);
});

test('hexes are drawn from corners of latitude and longitude, many of one shade as one shape', () => {
  const hexes = Array.from({ length: 100 }, (_, index) => ({
    id: String(index),
    boundary: square(index / 5).map(([lon, lat]) => [lat, lon]),
    value: index,
  }));
  const drawn = hexMap({ id: 'h', title: 'H', hexes }).wide;
  assert.equal(drawn.match(/class="map-area/g)?.length, 5);
  assert.equal(drawn.match(/z(?=[M"])/g)?.length, 100);
});

test('a drawing that stands alone carries its key', () => {
  const alone = standaloneSvg(control);
  assert.match(alone, />Usual variation<\/text>/);
  assert.doesNotMatch(control.wide, />Usual variation<\/text>/);
});

test('nothing to draw is a mistake of the caller, said plainly', () => {
  assert.throws(() => lineChart({ id: 'x', title: 'x', series: [] }), /at least one month/);
  assert.throws(() => barChart({ id: 'x', title: 'x', bars: [] }), /at least one bar/);
  assert.throws(
    () => lineChart({ id: 'x', title: 'x', series: [{ label: 'l', points: [{ month: 'June', value: 1 }] }] }),
    /"June" is not a month; write it as 2023-06/,
  );
});

test('a year of zeroes and a year without a figure are drawn too', () => {
  for (const values of [
    [0, 0],
    [null, null],
  ])
    assert.doesNotMatch(
      lineChart({ id: 'y', title: 'y', series: [{ label: 'l', points: year(values) }] }).wide,
      /NaN|Infinity|undefined/,
    );
});
