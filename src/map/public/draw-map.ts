import { cellToBoundary } from 'h3-js';
import { areaMap, hexMap, type RenderedChart } from '../../platform/charts/index.ts';
import { simplifyRing } from '../../platform/geometry/simplify-ring.ts';
import { showCount } from '../../measures/index.ts';
import type { MapCells } from '../map-cells.ts';
import type { BoundaryShape } from '../published-reads.ts';
import { withheldWords } from '../words.ts';

interface Drawn {
  title: string;
  description: string;
  cells: MapCells;
}

const common = {
  id: 'map',
  classes: 6,
  format: showCount,
  missingLabel: withheldWords,
} as const;

/** Hexagons with outlines of local authorities over them, where there are any. */
export const drawHexagons = (
  { cells: { near: cells }, ...words }: Drawn,
  outlines: readonly BoundaryShape[],
): RenderedChart =>
  hexMap({
    ...common,
    ...words,
    hexes: cells.map(({ code, count, withheld }) => ({
      id: code,
      boundary: cellToBoundary(code),
      value: withheld ? null : count,
    })),
    outlines: outlines.flatMap(({ polygons }) =>
      polygons.flatMap((rings) => rings.map((ring) => simplifyRing(ring, outlineTolerance))),
    ),
  });

/** Small areas by their boundaries; one without records is nought, not missing. */
export function drawSmallAreas(
  { cells: { cells }, ...words }: Drawn,
  shapes: readonly BoundaryShape[],
): RenderedChart {
  const counts = new Map(cells.map((cell) => [cell.code, cell]));
  return areaMap({
    ...common,
    ...words,
    areas: shapes.map(({ code, name, polygons }) => {
      const cell = counts.get(code);
      return {
        code,
        label: name,
        value: cell?.withheld === true ? null : (cell?.count ?? 0),
        polygons: polygons.map((rings) => rings.map((ring) => simplifyRing(ring, areaTolerance))),
      };
    }),
  });
}

/** Degrees: about 130 and 200 metres, one or two units of a drawing of a whole force. */
const [areaTolerance, outlineTolerance] = [0.0012, 0.0018];
