import { z } from 'zod';
import { textField } from '../platform/files/fields.ts';
import type { Refused } from '../platform/files/fault.ts';
import { isRefused } from '../platform/files/fault.ts';
import { readYamlFile } from '../platform/files/yaml-file.ts';
import { termSlug, type Term } from './term.ts';

const term = z
  .strictObject({ term: textField, meaning: textField, source: z.string().trim().default('') })
  .refine(({ term: written }) => termSlug(written) !== '', {
    path: ['term'],
    error: 'must hold a letter or a digit',
  })
  .transform((written): Term => ({ slug: termSlug(written.term), ...written }));

/** Two terms with one slug would share an anchor and a row. */
const glossarySchema: z.ZodType<Term[]> = z.array(term).superRefine((terms, context) => {
  const slugs = terms.map(({ slug }) => slug);
  for (const [at, { slug, term: written }] of terms.entries()) {
    const first = slugs.indexOf(slug);
    if (first === at) continue;
    const message = `"${written}" is explained already, as "${terms[first]?.term ?? ''}"`;
    context.addIssue({ code: 'custom', path: [at, 'term'], message });
  }
});

/** Reads glossary.yaml: a list of terms, in the order in which they are written. */
export async function readGlossary(path: string, file: string): Promise<{ terms: Term[] } | Refused> {
  const read = await readYamlFile(path, glossarySchema, file);
  return isRefused(read) ? read : { terms: read.value };
}
