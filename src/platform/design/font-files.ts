import { join } from 'node:path';

/** The font files that the stylesheet asks for, beside itself in `fonts/`: served with the site. */
export const fontFiles: readonly { name: string; path: string }[] = [
  'source-sans-3-latin.woff2',
  'source-sans-3-latin-ext.woff2',
].map((name) => ({ name, path: join(import.meta.dirname, 'fonts', name) }));
