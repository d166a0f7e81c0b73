/** Longitude and latitude, in degrees. */
export type Position = readonly [number, number];
export type Ring = readonly Position[];

export interface Fitted {
  width: number;
  height: number;
  project: (position: Position) => readonly [number, number];
}

/**
 * Equirectangular projection with the middle parallel true to scale, fitted to a width with a margin. Over one
 * county the error against a conformal map is far below a pixel.
 */
export function fitProjection(rings: readonly Ring[], width: number, most = width * 1.2, margin = 4): Fitted {
  const positions = rings.flat();
  if (positions.length === 0) throw new Error('A map needs at least one position');
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of positions) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
    south = Math.min(south, lat);
    north = Math.max(north, lat);
  }
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * squeeze || 1e-6, north - south || 1e-6];
  const scale = Math.min((width - 2 * margin) / across, (most - 2 * margin) / down);
  const left = (width - across * scale) / 2;
  return {
    width,
    height: Math.ceil(down * scale + 2 * margin),
    project: ([lon, lat]) => [left + (lon - west) * squeeze * scale, margin + (north - lat) * scale],
  };
}

const round = (value: number): number => Math.round(value * 10) / 10;

/**
 * A ring as a closed path of short relative steps, from rounded corners so that no error adds up; corners that
 * fall on the same tenth of a unit are drawn once.
 */
export function ringPath(ring: Ring, project: Fitted['project']): string {
  const corners = ring
    .map(project)
    .map(([x, y]) => [round(x), round(y)] as const)
    .filter(([x, y], index, all) => index === 0 || x !== all[index - 1]?.[0] || y !== all[index - 1]?.[1]);
  const [first, last] = [corners[0], corners.at(-1)];
  if (!first || !last) return '';
  if (corners.length > 1 && first[0] === last[0] && first[1] === last[1]) corners.pop();
  const steps = corners
    .slice(1)
    .flatMap(([x, y], index) => [x - (corners[index]?.[0] ?? 0), y - (corners[index]?.[1] ?? 0)]);
  return `M${first.join(',')}l${packed(steps)}z`;
}

/** Numbers of a path to a tenth of a unit, as short as its grammar allows: "1.2-.4 3". */
const packed = (numbers: readonly number[]): string =>
  numbers
    .map((number) => String(round(number)).replace(/^(-?)0\./, '$1.'))
    .map((text, index) => (index === 0 || text.startsWith('-') ? text : ` ${text}`))
    .join('');
