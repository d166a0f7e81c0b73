import { join } from 'node:path';
import { keptFiles } from '../../platform/files/kept-files.ts';
import { shownFiles, type ShownFiles } from '../../platform/files/shown-files.ts';
import type { Home } from '../../platform/home.ts';
import type { PapersToSettle } from './settle-public-papers.ts';

/** The folder of a home that public papers are in: the only files that the public site reads. */
export const publicPapersOf = (home: Home): ShownFiles => shownFiles(join(home.folder, 'public-papers'));

/** What is needed to bring that folder in line with what is public. */
export const papersToSettle = (home: Home): PapersToSettle => ({
  published: home.published,
  papers: keptFiles(join(home.folder, 'papers')),
  publicPapers: publicPapersOf(home),
});
