import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { fontFiles } from '../design/font-files.ts';

/** The family that the files name themselves. */
export const pdfFamily = 'Source Sans 3';

/** Regular and bold, as the site has them. */
const weights = [400, 650];

let made: Promise<Buffer[]> | undefined;

/**
 * The fonts of the site as a typesetter takes them: one plain TrueType file for each weight, because variable and
 * compressed fonts are not understood there. Made once, in about a quarter of a second.
 */
export function pdfFonts(): Promise<Buffer[]> {
  made ??= Promise.all(
    fontFiles.flatMap(({ path }) =>
      weights.map(async (wght) => {
        const file = await subsetFont(await readFile(path), undefined, {
          targetFormat: 'truetype',
          keepAllGlyphs: true,
          variationAxes: { wght },
        });
        return Buffer.from(file);
      }),
    ),
  );
  made.catch(() => (made = undefined));
  return made;
}
