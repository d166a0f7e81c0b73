import assert from 'node:assert/strict';
import test from 'node:test';
import { geojsonAreas } from './geojson-areas.ts';

const named = { code: 'LSOA21CD', name: 'LSOA21NM' };

const collection = (properties: Record<string, unknown>, x = -2): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties,
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [x, 53],
              [x + 0.1, 53],
              [x, 53.1],
              [x, 53],
            ],
          ],
        },
      },
    ],
  });

test('areas are read with the code and the name that the source names', () => {
  const areas = geojsonAreas(collection({ LSOA21CD: 'E01000001', LSOA21NM: 'Halton 001A' }), named);
  assert.ok(!('wrong' in areas));
  assert.deepEqual(
    areas.map(({ code, name, polygons }) => [code, name, polygons[0]?.[0]?.length]),
    [['E01000001', 'Halton 001A', 4]],
  );
});

test('a web page, a list of points, a missing property and metres on a grid are told apart', () => {
  const wrong = (text: string) => {
    const found = geojsonAreas(text, named);
    return 'wrong' in found ? found.wrong : 'nothing';
  };
  assert.match(wrong('<html>'), /not JSON/);
  assert.match(wrong('{"type":"Point","coordinates":[0,0]}'), /not a GeoJSON collection/);
  assert.match(wrong(collection({ LSOA21CD: 'E01000001' })), /LSOA21NM/);
  assert.match(wrong(collection({ LSOA21CD: 'E1', LSOA21NM: 'x' }, 362000)), /longitude and latitude/);
});
