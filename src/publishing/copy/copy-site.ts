import type { Hono } from 'hono';
import { isRefused, refuse, type Refused } from '../../platform/files/fault.ts';
import type { SearchEntry } from '../../search/index.ts';
import { fileOf, isPage, isWebAddress, relativeLink } from './address.ts';
import { checkScript, withCheckScript } from './check-files.ts';
import { copyMark, openCopyFolder, type CopyFolder } from './copy-folder.ts';
import { copyHtml } from './copy-links.ts';
import { crawl, type DeadLink } from './crawl.ts';
import { entriesScript, searchScript, withSearchScripts } from './search-files.ts';
import { robots, sitemap } from './sitemap.ts';

export interface CopyOptions {
  /** What the site was told to call itself: a web address without a closing slash, or a name when nobody said. */
  siteAddress: string;
  /** What is published at this moment; a copy whose figures changed underway is not kept. */
  mark: () => Promise<string | undefined>;
  progress?: (done: number, total: number) => void;
}

export interface CopyReport {
  pages: number;
  files: number;
  bytes: number;
  dead: DeadLink[];
}

/** Writes the whole public site as files that need no server; all of it or nothing. */
export async function copySite(
  app: Hono,
  folder: string,
  options: CopyOptions,
): Promise<CopyReport | Refused> {
  const opened = await openCopyFolder(folder);
  if (isRefused(opened)) return opened;
  try {
    const before = await options.mark();
    const report = await writeSite(app, opened, options);
    if ((await options.mark()) === before) {
      await opened.finish();
      return report;
    }
    await opened.abandon();
    const todo = 'Run the command again.';
    return refuse({ file: folder, says: 'figures were published while the copy was being made', todo });
  } catch (error) {
    await opened.abandon();
    throw error;
  }
}

/** Pages on which a copy does in the browser what the site does on its server. */
const scripted: Record<string, (html: string) => string> = {
  '/search': withSearchScripts,
  '/check': withCheckScript,
};

async function writeSite(app: Hono, folder: CopyFolder, options: CopyOptions): Promise<CopyReport> {
  const { siteAddress, progress } = options;
  const report: CopyReport = { pages: 0, files: 0, bytes: 0, dead: [] };
  const write = async (file: string, content: string | Uint8Array) => {
    await folder.write(file, content);
    report.files += 1;
    report.bytes += typeof content === 'string' ? Buffer.byteLength(content) : content.length;
  };
  const { addresses, dead } = await crawl(app, {
    from: ['/', '/search', '/check', ...folder.figures],
    siteAddress,
    ...(progress === undefined ? {} : { progress }),
    keep: (address, { content }) => write(fileOf(address), scripted[address]?.(String(content)) ?? content),
  });
  const entries = (await (await app.request('/search/entries.json')).json()) as SearchEntry[];
  await write('search/entries.js', entriesScript(entries));
  await write('search/search.js', await searchScript());
  await write('check/check.js', await checkScript());
  await write('404.html', await missingPage(app, siteAddress));
  await write('robots.txt', robots(siteAddress));
  if (isWebAddress(siteAddress)) await write('sitemap.xml', sitemap(addresses, siteAddress));
  const pages = addresses.filter(isPage).length;
  await write(copyMark, `${JSON.stringify({ site: siteAddress, pages }, null, 1)}\n`);
  // An address that only an earlier copy knew, and that was withdrawn since, is no fault of this one.
  return { ...report, pages, dead: dead.filter(({ from }) => from !== '') };
}

/** A host shows this page at any address, so its links begin at the root of the site. */
async function missingPage(app: Hono, siteAddress: string): Promise<string> {
  const root = !isWebAddress(siteAddress) ? '/' : `${new URL(siteAddress).pathname.replace(/\/$/, '')}/`;
  const answer = await app.request('/no-page-at-this-address');
  const write = (to: string) => `${root}${relativeLink('/', to)}`;
  return copyHtml(await answer.text(), { from: '/404', siteAddress, write }).text;
}
