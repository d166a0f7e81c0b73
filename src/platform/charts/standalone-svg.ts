import { escapeXml } from '../html/escape-xml.ts';
import { ink } from './ink.ts';
import { keyGlyph } from './key-glyph.ts';
import type { RenderedChart } from './rendered-chart.ts';
import { textWidth } from './stage.ts';

const line = 24;

/** The wide drawing with its key beneath, complete in itself: for a file, or a page set by another program. */
export function standaloneSvg({ wide, key }: RenderedChart): string {
  const size = /viewBox="0 0 (\d+) (\d+)" width="\d+" height="\d+"/.exec(wide);
  if (!size || key.length === 0) return wide;
  const [width, height] = [Number(size[1]), Number(size[2])];
  let [x, y] = [0, height + line];
  const entries = key.map(({ glyph, text }) => {
    const drawn = keyGlyph(glyph);
    const room = textWidth(text, 14) + (drawn ? 50 : 20);
    if (x > 0 && x + room > width) [x, y] = [0, y + line];
    const sample =
      drawn && `<g transform="translate(${x},${y - 12})">${drawn.replace(/^<svg[^>]*>|<\/svg>$/g, '')}</g>`;
    const words = `<text x="${x + (drawn ? 32 : 0)}" y="${y}" font-size="14" text-anchor="start" fill="${ink.quiet}">${escapeXml(text)}</text>`;
    x += room;
    return sample + words;
  });
  const tall = y + 10;
  return wide
    .replace(size[0], `viewBox="0 0 ${width} ${tall}" width="${width}" height="${tall}"`)
    .replace(/<\/svg>$/, `${entries.join('')}</svg>`);
}
