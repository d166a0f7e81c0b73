import { createHash } from 'node:crypto';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { compile } from 'sass';
import { brandRules } from './brand-rules.ts';

export interface Styles {
  css: string;
  /** Of the text, for the file name: the address changes exactly when the styles do. */
  hash: string;
}

let sheet: string | undefined;

/** The part that no brand changes, compiled once a process: it costs about a second. */
const compiledSheet = (): string =>
  (sheet ??= compile(join(import.meta.dirname, 'styles/sheet.scss'), {
    style: 'compressed',
    loadPaths: [
      join(dirname(createRequire(import.meta.url).resolve('govuk-frontend/package.json')), 'dist/govuk'),
    ],
  }).css);

/**
 * The stylesheet of a site in its body's colour, which has passed `checkBrandColour`. Brand colours are custom
 * properties set ahead of a sheet that is the same for all, so a second body costs nothing.
 */
export function compileStyles(brandColour: string): Styles {
  const css = `@charset "utf-8";${brandRules(brandColour)}${compiledSheet().replace(/^(\uFEFF|@charset "[^"]*";)/i, '')}`;
  return { css, hash: createHash('sha256').update(css).digest('hex').slice(0, 12) };
}
