/** Writes every component with believable numbers to build/gallery, to be looked at. Not part of any site. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compileStyles, fontFiles } from '../src/platform/design/index.ts';
import { renderPage } from '../src/platform/html/index.ts';
import { measure } from './gallery/measure-page.tsx';
import { overview } from './gallery/overview-page.tsx';
import { forms } from './gallery/parts-page.tsx';

const out = join(import.meta.dirname, '../build/gallery');
mkdirSync(join(out, 'fonts'), { recursive: true });
for (const font of fontFiles) cpSync(font.path, join(out, 'fonts', font.name));
const brand = process.argv[2] ?? '#1d4f91';
writeFileSync(join(out, 'styles.css'), compileStyles(brand).css);

for (const [name, page] of Object.entries({ index: overview, measure, forms })) {
  const html = renderPage(page);
  writeFileSync(join(out, `${name}.html`), html);
  process.stdout.write(`${name}.html ${html.length} bytes\n`);
}
