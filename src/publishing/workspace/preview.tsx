import { compileStyles } from '../../platform/design/index.ts';
import type { PublishedReader } from '../../platform/db/published-reader.ts';
import { renderPage } from '../../platform/html/index.ts';
import type { FoundRecord } from '../../published-record/index.ts';
import { publicShell, readStanding, visitOf } from '../../site/index.ts';
import { missing, type FileAnswer, type Missing, type WorkspaceVisit } from '../../workspace/index.ts';
import { isUnpublishable } from '../records/composed.ts';
import { prepare } from '../records/prepare.ts';
import { publicationsOf } from '../records/publications.ts';
import { recordPages } from '../records/publishable.ts';
import { subjectOf } from './subject-of.ts';

/**
 * The page exactly as it will be: the public site's own page and shell, from the content that publishing would store,
 * with the public reader for everything around it. Links lead to the public site.
 */
export const preview =
  (published: PublishedReader, publicAddress: string) =>
  async (visit: WorkspaceVisit): Promise<FileAnswer | Missing> => {
    const subject = subjectOf(visit.params);
    const page = subject === undefined ? undefined : recordPages[subject.kind];
    const prepared = subject === undefined ? undefined : await prepare(visit.db, subject);
    if (subject === undefined || page === undefined || prepared === undefined || isUnpublishable(prepared))
      return missing;
    const earlier = (await publicationsOf(visit.db, subject)).filter(({ withdrawn }) => !withdrawn);
    const now = { version: (earlier.at(-1)?.version ?? 0) + 1, publishedAt: visit.at.toString(), note: '' };
    const record: FoundRecord<unknown> = {
      ...prepared,
      ...now,
      content: page.schema.parse(prepared.content),
      versions: [...earlier, now].map(({ version, publishedAt, note }) => ({ version, publishedAt, note })),
      isLatest: true,
    };
    const html = await published.read(async (db) => {
      const standing = await readStanding(db);
      if (standing === undefined) return undefined;
      const asPublic = visitOf(standing, null, visit.path);
      return renderPage(publicShell(await page.draw(record, asPublic, db), asPublic, compileStyles));
    });
    if (html === undefined) return missing;
    const linked = html.replace(/(<(?:a|form) [^>]*?(?:href|action)=")\//g, `$1${publicAddress}/`);
    return { file: linked, type: 'text/html; charset=utf-8', name: 'preview.html', inline: true };
  };
