import { areaMap, type AreaMapOptions } from './area-map.ts';
import type { RenderedChart } from './rendered-chart.ts';

export interface Hex {
  id: string;
  label?: string;
  /** Corners as [latitude, longitude], as `h3-js` gives them. */
  boundary: readonly (readonly number[])[];
  value: number | null;
}

export interface HexMapOptions extends Omit<AreaMapOptions, 'areas'> {
  hexes: readonly Hex[];
}

/** A map of equal cells: areas whose size cannot be mistaken for their value. */
export const hexMap = ({ hexes, ...options }: HexMapOptions): RenderedChart =>
  areaMap({
    ...options,
    grid: true,
    areas: hexes.map(({ id, label, boundary, value }) => ({
      code: id,
      label: label ?? id,
      polygons: [[boundary.map(([lat = 0, lon = 0]) => [lon, lat] as const)]],
      value,
    })),
  });
