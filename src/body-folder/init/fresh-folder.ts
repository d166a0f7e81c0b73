import type { Force } from '../../bodies/index.ts';
import { areasFile } from './areas-file.ts';
import { bodyFile, quoted } from './body-file.ts';
import { planFile, priorityFile } from './plan-files.ts';
import { measuresReadMe, observationsReadMe, sourcesReadMe } from './read-me-files.ts';
import { standardTerms } from './standard-terms.ts';

/** Every file of a new body folder: its path, and what is written in it. */
export const freshFolder = (force: Force, name: string, colour: string): Record<string, string> => ({
  'body.yaml': bodyFile(force, name, colour),
  'areas.csv': areasFile(force),
  'plan/plan.yaml': planFile(name),
  'plan/01-example-priority.yaml': priorityFile,
  'glossary.yaml': glossaryFile(),
  'measures/README.md': measuresReadMe,
  'sources/README.md': sourcesReadMe,
  'observations/README.md': observationsReadMe,
});

const glossaryFile = (): string =>
  [
    '# Words that the site uses in a sense of its own. Change them, add yours; each may name its source.\n',
    ...standardTerms.map(({ term, meaning }) => `- term: ${quoted(term)}\n  meaning: ${quoted(meaning)}\n`),
  ].join('');
