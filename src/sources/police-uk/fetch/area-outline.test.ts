import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { needsReference, referencePath } from '../../../../test/support/reference.ts';
import { convexHull, outlineInBox, polyText } from './area-outline.ts';
import { boxAround, insideOf, type Boundary, type Box, type Point } from './boundary.ts';
import { readBoundary } from './read-boundary.ts';

/** A horseshoe open to the north, with a hole in its left leg. */
const horseshoe: Boundary = [
  {
    outer: [
      [0, 0],
      [6, 0],
      [6, 5],
      [4, 5],
      [4, 2],
      [2, 2],
      [2, 5],
      [0, 5],
    ],
    holes: [
      [
        [0.5, 3],
        [1.5, 3],
        [1.5, 4],
        [0.5, 4],
      ],
    ],
  },
];

test('a point is inside when it is in the outer ring and in no hole', () => {
  const inside = insideOf(horseshoe);
  const points: Point[] = [
    [1, 1],
    [5, 4],
    [3, 4],
    [1, 3.5],
    [7, 1],
  ];
  assert.deepEqual(points.map(inside), [true, true, false, false, false]);
});

const within = (hull: readonly Point[], [x, y]: Point): boolean =>
  hull.every(([ax, ay], at) => {
    const [bx, by] = hull[(at + 1) % hull.length] ?? [NaN, NaN];
    return (bx - ax) * (y - ay) - (by - ay) * (x - ax) >= -1e-9;
  });

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
const inside = insideOf(horseshoe);
const pointInside = fc
  .tuple(share, share)
  .map(([s, t]): Point => [s * 6, t * 5])
  .filter(inside);
/** A box that reaches past the point by different lengths on its four sides. */
const boxAbout = ([x, y]: Point) =>
  fc
    .tuple(share, share, share, share)
    .map(([w, s, e, n]): Box => ({ west: x - 5 * w, south: y - 5 * s, east: x + 5 * e, north: y + 5 * n }));

test('the outline asked for covers every point of the boundary in the box', () => {
  const pointAndBox = pointInside.chain((point) => fc.tuple(fc.constant(point), boxAbout(point)));
  fc.assert(
    fc.property(pointAndBox, ([point, box]) => {
      const outline = outlineInBox(horseshoe, box);
      assert.ok(outline !== undefined && within(outline, point));
    }),
  );
});

test('a box beside the boundary needs no request', () => {
  assert.equal(outlineInBox(horseshoe, { west: 8, south: 0, east: 9, north: 1 }), undefined);
});

test('a convex hull keeps the corners and drops what is between them', () => {
  assert.deepEqual(
    convexHull([
      [0, 0],
      [1, 1],
      [2, 0],
      [2, 2],
      [0, 2],
      [1, 0],
    ]),
    [
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
    ],
  );
});

const kml = 'data/boundaries/cheshire-force-boundary-data.police.uk.kml.gz';

test(
  'the force boundary of data.police.uk becomes one short request that covers it',
  needsReference(kml),
  async () => {
    const read = await readBoundary(referencePath(kml) ?? '');
    assert.ok('boundary' in read);
    const corners = read.boundary.flatMap(({ outer }) => outer);
    const outline = outlineInBox(read.boundary, boxAround(corners));
    assert.ok(outline !== undefined && corners.every((corner) => within(outline, corner)));
    assert.ok(polyText(outline).length < 3000);
    const inside = insideOf(read.boundary);
    assert.equal(inside([-2.892, 53.19]), true, 'Chester');
    assert.equal(inside([-2.59, 53.39]), true, 'Warrington');
    assert.equal(inside([-2.98, 53.41]), false, 'Liverpool');
  },
);

const forces = 'data/boundaries/PFA_DEC_2023_EW_BUC.geojson.gz';

test('one force is picked out of a GeoJSON of all forces by its code', needsReference(forces), async () => {
  const path = referencePath(forces) ?? '';
  const cheshire = await readBoundary(path, 'E23000006');
  assert.ok('boundary' in cheshire);
  assert.equal(insideOf(cheshire.boundary)([-2.892, 53.19]), true, 'Chester');
  assert.equal(insideOf(cheshire.boundary)([-0.1, 51.5]), false, 'London');
  const nowhere = await readBoundary(path, 'E99');
  assert.ok('refused' in nowhere);
  assert.equal(nowhere.refused[0]?.says, 'has no area "E99"');
});
