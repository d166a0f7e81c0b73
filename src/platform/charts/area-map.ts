import { sharedOutline } from '../geometry/shared-outline.ts';
import { escapeXml } from '../html/escape-xml.ts';
import { formatNumber } from './format-number.ts';
import { frameSvg } from './frame-chart.ts';
import { ink } from './ink.ts';
import { classBounds, classOf, type ClassScale, classWords } from './map-classes.ts';
import { fitProjection, type Ring, ringPath } from './map-projection.ts';
import { shades, shadeStep } from './map-shades.ts';
import type { ChartOptions, Glyph, KeyEntry, RenderedChart } from './rendered-chart.ts';

export interface MapArea {
  code: string;
  label: string;
  /** Polygons of rings of [longitude, latitude]; the outer ring first, then its holes. */
  polygons: readonly (readonly Ring[])[];
  /** null where there is no figure or it may not be shown: hatched. */
  value: number | null;
}

export interface AreaMapOptions extends ChartOptions {
  areas: readonly MapArea[];
  /** How many shades, 3 to 7; 5 when left out. */
  classes?: number;
  scale?: ClassScale;
  /** Why an area is hatched. */
  missingLabel?: string;
  /** Cells of a grid: neighbours of one shade are drawn as one, which takes far fewer corners. */
  grid?: boolean;
  /** Outlines drawn over the shades without a value (districts over hexes). */
  outlines?: readonly Ring[];
}

const stepGlyph = (step: number): Glyph => `step-${step}` as Glyph;

const hatch = (id: string): string =>
  `<defs><pattern id="${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="map-hatch-ground" width="6" height="6" fill="${ink.paper}"/><path class="map-hatch" d="M0,0V6" stroke="${ink.quiet}" stroke-width="2"/></pattern></defs>`;

const describeAreas = (areas: readonly MapArea[], format: (value: number) => string): string => {
  const known = areas.flatMap(({ label, value }) => (value === null ? [] : [{ label, value }]));
  const ranked = known.toSorted((a, b) => b.value - a.value);
  const [most, least] = [ranked[0], ranked.at(-1)];
  const missing = areas.length - known.length;
  if (!most || !least) return 'No area has a figure.';
  return `${areas.length} areas. Highest: ${most.label}, ${format(most.value)}. Lowest: ${least.label}, ${format(least.value)}.${missing > 0 ? ` ${missing} without a figure.` : ''}`;
};

interface Shaded {
  step: number | 'missing';
  rings: readonly Ring[];
  d: string;
  words: string;
}

/** Above this many areas their names would outweigh the map: shades are merged and the table has the names. */
const mostNamed = 60;

const shadedPath = ({ step, d }: Pick<Shaded, 'step' | 'd'>, hatchId: string, inside: string): string => {
  const fill = step === 'missing' ? `url(#${hatchId})` : (shades[step] ?? shades[0]);
  return `<path class="map-area map-${step === 'missing' ? step : `step-${step}`}" fill="${fill}" d="${d}">${inside}</path>`;
};

/** Neighbouring cells give a corner they share to within a millimetre, not to the last digit. */
const snapped = (rings: readonly Ring[]): Ring[] =>
  rings.map((ring) => {
    const corners = ring.map(([lon, lat]) => [Number(lon.toFixed(6)), Number(lat.toFixed(6))] as const);
    const [first, last] = [corners[0], corners.at(-1)];
    return first === undefined || first.join() === last?.join() ? corners : [...corners, first];
  });

function paintAreas(
  shaded: readonly Shaded[],
  hatchId: string,
  merged: ((rings: readonly Ring[]) => string) | undefined,
): string {
  if (shaded.length <= mostNamed)
    return shaded
      .map((area) => shadedPath(area, hatchId, `<title>${escapeXml(area.words)}</title>`))
      .join('');
  const byStep = Map.groupBy(shaded, ({ step }) => step);
  return [...byStep]
    .map(([step, all]) => {
      const d = merged?.(all.flatMap(({ rings }) => rings)) ?? all.map((area) => area.d).join('');
      return shadedPath({ step, d }, hatchId, '');
    })
    .join('');
}

function paint(options: AreaMapOptions, bounds: readonly number[], description: string): string {
  const { areas, outlines = [], format = formatNumber, missingLabel = 'no figure' } = options;
  const fitted = fitProjection([...areas.flatMap(({ polygons }) => polygons.flat()), ...outlines], 720);
  const pathOf = (rings: readonly Ring[]): string =>
    rings.map((ring) => ringPath(ring, fitted.project)).join('');
  const hatchId = `${escapeXml(options.id)}-hatch`;
  const merged = (rings: readonly Ring[]) => pathOf(sharedOutline(snapped(rings)));
  const apart = options.grid !== true || areas.length <= mostNamed;
  const shaded = areas.map(({ label, polygons, value }): Shaded => ({
    rings: polygons.flat(),
    d: apart ? pathOf(polygons.flat()) : '',
    step: value === null ? 'missing' : shadeStep(classOf(value, bounds), bounds.length),
    words: `${label}: ${value === null ? missingLabel : format(value)}`,
  }));
  const outline = `<path class="map-outline" fill="none" stroke="${ink.text}" d="${pathOf(outlines)}"/>`;
  const stage = { kind: 'wide', width: fitted.width, height: fitted.height, fontSize: 15 } as const;
  const ground = `<g stroke="${ink.paper}" stroke-width="0.75" stroke-linejoin="round" fill-rule="evenodd">`;
  const inside = `${hatch(hatchId)}${ground}${paintAreas(shaded, hatchId, apart ? undefined : merged)}</g>${outlines.length > 0 ? outline : ''}`;
  return frameSvg(stage, { ...options, description }, inside);
}

/** Areas shaded by a quiet single hue in few classes; hatched where there is nothing to show. */
export function areaMap(options: AreaMapOptions): RenderedChart {
  const {
    areas,
    classes = 5,
    scale = 'quantile',
    format = formatNumber,
    missingLabel = 'No figure',
  } = options;
  const values = areas.flatMap(({ value }) => (value === null ? [] : [value]));
  const bounds = classBounds(values, Math.min(Math.max(classes, 3), shades.length), scale);
  const key: KeyEntry[] = classWords(values, bounds, format).map((text, index) => ({
    glyph: stepGlyph(shadeStep(index, bounds.length)),
    text,
  }));
  if (areas.some(({ value }) => value === null)) key.push({ glyph: 'hatch', text: missingLabel });
  const description = options.description ?? describeAreas(areas, format);
  return {
    id: options.id,
    title: options.title,
    description,
    wide: paint(options, bounds, description),
    narrow: null,
    key,
  };
}
