import { requireFinite, requirePositive } from './requirements.ts';

/** A place on a plane, in metres (or any one unit), such as an easting and a northing. */
export interface Place {
  x: number;
  y: number;
}

/**
 * Quartic kernel density at a place: Σ 3/(πh²) (1 − d²/h²)² over the points nearer than the bandwidth h. In
 * events per square unit; over the whole plane it adds up to the number of points. Points at h or beyond
 * count nought, and no points give 0. Throws RangeError for a bandwidth not above 0.
 *
 * Source: Silverman 1986 (biweight kernel).
 * Example: one point at the place itself and a bandwidth of 200 m give 3/(π 200²) = 2.387e-5 per m².
 */
export function quarticKernelDensity(points: readonly Place[], bandwidth: number, at: Place): number {
  requirePositive(bandwidth, 'the bandwidth');
  const square = bandwidth * bandwidth;
  const sum = points.reduce((total, { x, y }) => {
    requireFinite(x, 'an x coordinate');
    requireFinite(y, 'a y coordinate');
    const share = ((x - at.x) ** 2 + (y - at.y) ** 2) / square;
    return share < 1 ? total + (1 - share) ** 2 : total;
  }, 0);
  return (3 / (Math.PI * square)) * sum;
}
