import { join } from 'node:path';
import { compile } from 'sass';
import { brandRules } from './brand-rules.ts';

/** The colour of a document that belongs to no body. */
const plainBrand = '#1d4f6e';

/** The styles of a document that is kept as one file, to stand inside it. */
export const loneStyles = (): string =>
  `${brandRules(plainBrand)}${compile(join(import.meta.dirname, 'styles/lone-sheet.scss'), { style: 'compressed' }).css.replace(/^\uFEFF/, '')}`;
