import { areaMap, funnelChart } from '../../src/platform/charts/index.ts';
import { noise } from './series.ts';

const spread = (size: number, times: number): number => times * Math.sqrt(2.7 / size) * 31.6;
export const funnel = funnelChart({
  id: 'funnel',
  title: 'Burglary per 1,000 residents against population',
  format: (value) => value.toFixed(1),
  centre: 2.7,
  centreLabel: 'Force rate',
  sizeLabel: 'Residents',
  points: [
    { label: 'Runcorn', size: 62000, value: 3.1 },
    { label: 'Widnes', size: 61500, value: 2.6 },
    { label: 'Warrington', size: 211000, value: 3.5, outside: '99.8' },
    { label: 'Chester', size: 93000, value: 3.2, outside: '95' },
    { label: 'Northwich', size: 76000, value: 2.4 },
    { label: 'Ellesmere Port', size: 69000, value: 2.9 },
    { label: 'Crewe', size: 84000, value: 3.0 },
    { label: 'Congleton', size: 91000, value: 1.9, outside: '99.8' },
    { label: 'Macclesfield', size: 152000, value: 2.5, labelled: true },
  ],
  limits: Array.from({ length: 23 }, (_, index) => {
    const size = 40000 + index * 9000;
    return {
      size,
      lower95: 2.7 - spread(size, 1.96),
      upper95: 2.7 + spread(size, 1.96),
      lower998: 2.7 - spread(size, 3.09),
      upper998: 2.7 + spread(size, 3.09),
    };
  }),
});
const cell = (column: number, row: number): [number, number][] => {
  const [lon, lat] = [-3 + column * 0.05 + (row % 2) * 0.025, 53.1 + row * 0.026];
  return [0, 1, 2, 3, 4, 5, 0].map((corner) => [
    lon + Math.sin((corner * Math.PI) / 3) * 0.0289,
    lat + Math.cos((corner * Math.PI) / 3) * 0.0173,
  ]);
};
export const map = areaMap({
  id: 'map',
  title: 'Recorded burglary by hexagon',
  missingLabel: 'Fewer than 5, not shown',
  areas: Array.from({ length: 180 }, (_, index) => {
    const [column, row] = [index % 18, Math.floor(index / 18)];
    const near =
      1 / (1 + ((column - 5) ** 2 + (row - 4) ** 2) / 12) +
      0.6 / (1 + ((column - 13) ** 2 + (row - 6) ** 2) / 9);
    const value = Math.round(near * 60 + noise(index, 8) * 14);
    return {
      code: String(index),
      label: `Hexagon ${index}`,
      polygons: [[cell(column, row)]],
      value: value < 14 ? null : value,
    };
  }).filter((_, index) => noise(index, 9) > -0.42),
});
