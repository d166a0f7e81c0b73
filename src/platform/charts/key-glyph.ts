import { ink } from './ink.ts';
import { shades } from './map-shades.ts';
import type { Glyph } from './rendered-chart.ts';

const line = (name: string, colour: string, width: number, dash: string): string =>
  `<path class="${name}" d="M1,8H23" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}"/>`;

const diamond = 'M12,1.5L17.5,8L12,14.5L6.5,8Z';

const shapes: Readonly<Partial<Record<Glyph, string>>> = {
  'main-line': line('chart-line-main', ink.main, 2.5, 'none'),
  'dashed-line': line('chart-line-main', ink.main, 2.25, '8 3'),
  'dotted-line': line('chart-line-main', ink.main, 2.25, '2 3'),
  'previous-line': line('chart-line-previous', ink.quiet, 1.75, '5 4'),
  'mean-line': line('chart-mean', ink.quiet, 1.5, '6 3'),
  'inner-limit': line('chart-limit', ink.quiet, 1, 'none'),
  'outer-limit': line('chart-limit', ink.quiet, 1, '3 3'),
  band: `<rect class="chart-band" y="2" width="24" height="12" fill="${ink.band}"/><path class="chart-limit" d="M0,2H24M0,14H24" stroke="${ink.quiet}"/>`,
  diamond: `<path class="chart-point-diamond" d="${diamond}" fill="${ink.signal}"/>`,
  'hollow-diamond': `<path class="chart-point-hollow-diamond" d="${diamond}" fill="${ink.paper}" stroke="${ink.signal}" stroke-width="2"/>`,
  square: `<path class="chart-point-square" d="M7,3H17V13H7Z" fill="${ink.signal}"/>`,
  triangle: `<path class="chart-point-triangle" d="M12,2L18,13H6Z" fill="${ink.signal}"/>`,
  hollow: `<circle class="chart-point-hollow" cx="12" cy="8" r="4" fill="${ink.paper}" stroke="${ink.quiet}" stroke-width="1.5"/>`,
  cross: `<path class="chart-missing" d="M8.5,4.5L15.5,11.5M15.5,4.5L8.5,11.5" stroke="${ink.quiet}" stroke-width="1.75"/>`,
  whisker: `<path class="chart-whisker" d="M2,8H22M2,4V12M22,4V12" stroke="${ink.text}" stroke-width="1.5"/>`,
  hatch: `<rect class="map-hatch-ground" x=".5" y="1.5" width="23" height="13" fill="${ink.paper}" stroke="${ink.quiet}"/><path class="map-hatch" d="M1,8L7,2M1,14L13,2M7,14L19,2M13,14L23,4M19,14L23,10" stroke="${ink.quiet}" stroke-width="1.5"/>`,
};

/** The little sample beside a word of a key, 24 by 16 units; nothing for a plain remark. */
export function keyGlyph(glyph: Glyph): string {
  if (glyph === 'none') return '';
  const step = /^step-(\d)$/.exec(glyph)?.[1];
  const shade = shades[Number(step)] ?? ink.quiet;
  const inside = step
    ? `<rect class="map-step-${step}" y="1" width="24" height="14" fill="${shade}"/>`
    : (shapes[glyph] ?? '');
  return `<svg class="key-glyph" aria-hidden="true" focusable="false" viewBox="0 0 24 16" width="24" height="16">${inside}</svg>`;
}
