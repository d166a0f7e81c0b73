import type { PublishedDb, PublishedReader } from '../../platform/db/published-reader.ts';
import type { KeptFiles } from '../../platform/files/kept-files.ts';
import type { ShownFiles } from '../../platform/files/shown-files.ts';

export interface PapersToSettle {
  published: PublishedReader;
  papers: Pick<KeptFiles, 'read'>;
  publicPapers: ShownFiles;
}

/**
 * Brings the folder of public papers in line with what is public at this moment: copies the files of papers that are,
 * and drops every other. Under embargo, withdrawn or never published, a file is not in it. Files are named by their
 * hash, so this may be done at any time and any number of times.
 */
export async function settlePublicPapers({ published, papers, publicPapers }: PapersToSettle): Promise<void> {
  const wanted = await published.read(publicHashes);
  for (const name of await publicPapers.names()) {
    if (!wanted.has(name)) await publicPapers.drop(name);
  }
  for (const hash of wanted) {
    if (await publicPapers.has(hash)) continue;
    const bytes = await papers.read(hash);
    if (bytes === undefined) throw new Error(`the file of a published paper is not there: ${hash}`);
    await publicPapers.keep(bytes);
  }
}

async function publicHashes(db: PublishedDb): Promise<Set<string>> {
  const rows = await db.selectFrom('published.paper').select('hash').distinct().execute();
  return new Set(rows.flatMap(({ hash }) => hash ?? []));
}
