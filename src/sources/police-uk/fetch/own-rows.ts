import type { CrimeAnswer } from './api-answers.ts';
import { insideOf, type Boundary } from './boundary.ts';
import { pointOf } from './location-columns.ts';

/** Rows of the answers that are not in the files, by reason. */
export interface LeftOut {
  repeated: number;
  outsideBoundary: number;
  transportPolice: number;
}

/** Rows inside the boundary that are not the British Transport Police's, which publishes its own files. */
export function ownRows<T>(
  rows: readonly T[],
  crimeOf: (row: T) => Pick<CrimeAnswer, 'location' | 'location_type'>,
  boundary: Boundary,
): { rows: T[]; leftOut: LeftOut } {
  const inside = insideOf(boundary);
  const forces = rows.filter((row) => crimeOf(row).location_type !== 'BTP');
  const own = forces.filter((row) => {
    const point = pointOf(crimeOf(row).location);
    return point === undefined || inside(point);
  });
  return {
    rows: own,
    leftOut: {
      repeated: 0,
      transportPolice: rows.length - forces.length,
      outsideBoundary: forces.length - own.length,
    },
  };
}
