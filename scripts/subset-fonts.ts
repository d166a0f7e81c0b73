/**
 * Makes the two small font files in src/platform/design/fonts from the Source Sans 3 package: weights 400 to
 * 700, Latin-1, Welsh letters and the signs that figures need. All OpenType features (tabular figures) stay.
 */
import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import subsetFont from 'subset-font';

const from = dirname(
  createRequire(import.meta.url).resolve('@fontsource-variable/source-sans-3/package.json'),
);
const to = join(import.meta.dirname, '../src/platform/design/fonts');

const letters = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

const subsets = [
  { name: 'latin', text: `${letters(0x20, 0x7e)}${letters(0xa0, 0xff)}–—‘’“”„…−↑↓€•‹›Œœ™` },
  { name: 'latin-ext', text: 'ŴŵŶŷẀẁẂẃẄẅỲỳ' },
];

for (const { name, text } of subsets) {
  const whole = await readFile(join(from, `files/source-sans-3-${name}-wght-normal.woff2`));
  const small = await subsetFont(whole, text, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  await writeFile(join(to, `source-sans-3-${name}.woff2`), small);
  process.stdout.write(`source-sans-3-${name}.woff2: ${small.length} bytes\n`);
}
await copyFile(join(from, 'LICENSE'), join(to, 'OFL.txt'));
