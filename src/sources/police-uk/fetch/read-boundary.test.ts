import assert from 'node:assert/strict';
import { mkdtempDisposable, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { readBoundary } from './read-boundary.ts';

const kml = (inner: string) =>
  `<?xml version="1.0"?><kml><Document><Placemark>${inner}</Placemark></Document></kml>`;
const line = '<LinearRing><coordinates> 0,0,0 4,0,0\n4,4,0 0,4,0 </coordinates></LinearRing>';
const square = `<Polygon><outerBoundaryIs>${line}</outerBoundaryIs><innerBoundaryIs>${line}</innerBoundaryIs></Polygon>`;

for (const [what, content, says] of [
  ['a KML of points', kml('<Point><coordinates>0,0</coordinates></Point>'), 'has no polygon'],
  [
    'a KML with words for numbers',
    kml(square.replace('4,4', 'A,B')),
    'has a polygon whose coordinates cannot be read',
  ],
  ['a web page', '<!doctype html><title>404</title>', 'has no polygon'],
  ['a shapefile', '\u0000\u0000\u0027\n', 'is not JSON'],
  ['GeoJSON of points', '{"type":"Point","coordinates":[0,0]}', 'is not a GeoJSON file of polygons'],
  ['a broken gzip', gzipSync('{}').subarray(0, 12), 'is gzipped but broken or far too large'],
] as const) {
  test(`${what} is refused as a boundary in words`, async () => {
    await using folder = await mkdtempDisposable(join(tmpdir(), 'answerable-boundary-'));
    const path = join(folder.path, 'boundary');
    await writeFile(path, content);
    const read = await readBoundary(path);
    assert.ok('refused' in read);
    assert.equal(read.refused[0]?.says, says);
  });
}

test('a KML polygon is read with its hole', async () => {
  await using folder = await mkdtempDisposable(join(tmpdir(), 'answerable-boundary-'));
  const path = join(folder.path, 'force.kml.gz');
  await writeFile(path, gzipSync(kml(square)));
  const ring = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
  ];
  assert.deepEqual(await readBoundary(path), { boundary: [{ outer: ring, holes: [ring] }] });
});
