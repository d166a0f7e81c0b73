import type { Hono } from 'hono';
import type { PublishedReader } from '../../platform/db/published-reader.ts';
import { compileStyles } from '../../platform/design/index.ts';
import type { SiteSettings } from '../../site/index.ts';
import type { Workspace } from '../../workspace/index.ts';
import { addressesOfAll, type Address, type NamedRecord } from '../records/pages-to-be.ts';

export type SiteOf = (settings: SiteSettings) => Hono;

/** The public site over a reader, with the files of papers that are to be public. */
export const siteOver = (
  siteOf: SiteOf,
  { papers, publicAddress }: Pick<Workspace, 'papers' | 'publicAddress'>,
  published: PublishedReader,
  afterReading?: () => Promise<void>,
): Hono =>
  siteOf({
    published,
    publicPapers: papers,
    styles: compileStyles,
    address: publicAddress,
    ...(afterReading === undefined ? {} : { afterReading }),
  });

/** An address with what publishing does to it. */
export interface PageToBe extends Address {
  does: 'new' | 'changes';
}

/** What is told of a page, to compare it with what it was: nothing where there is no page. */
export async function saidAt(site: Hono, href: string): Promise<string | undefined> {
  const answer = await site.request(href);
  return answer.status === 200 ? mainOf(await answer.text()) : undefined;
}

/** What a page says within the frame of the site; of what is no page, everything. */
export const mainOf = (html: string): string => /<main [\s\S]*<\/main>/.exec(html)?.[0] ?? html;

/** Every address that these publications make or change; looked at in the site to be. */
export async function saidToBe(
  site: Hono,
  published: PublishedReader,
  records: readonly NamedRecord[],
): Promise<{ address: Address; said: string | undefined }[]> {
  const addresses = await published.read((db) => addressesOfAll(db, records));
  const found = [];
  for (const address of addresses)
    found.push({ address, said: isCostly(address) ? undefined : await saidAt(site, address.href) });
  return found;
}

/** The same addresses in the site as it is; what is there already and stays as it is, is left out. */
export async function whatIsNew(
  site: Hono,
  published: PublishedReader,
  toBe: readonly { address: Address; said: string | undefined }[],
): Promise<PageToBe[]> {
  const hashes = await published.read((db) =>
    db.selectFrom('published.paper').select(['meeting', 'agenda_item', 'position', 'hash']).execute(),
  );
  const fileAt = new Map(
    hashes.map((one) => [`/meetings/${one.meeting}/papers/${one.agenda_item}-${one.position}`, one.hash]),
  );
  const pages: PageToBe[] = [];
  for (const { address, said } of toBe) {
    const before =
      address.hash === undefined
        ? isCostly(address)
          ? undefined
          : await saidAt(site, address.href)
        : fileAt.get(address.href.slice(0, address.href.lastIndexOf('/')));
    const after = address.hash ?? said;
    const like = pages.find(({ href }) => href === address.like);
    if (address.like !== undefined) {
      if (like !== undefined) pages.push({ ...address, does: like.does });
    } else if (after !== undefined && after !== before)
      pages.push({ ...address, does: before == null ? 'new' : 'changes' });
  }
  return pages;
}

const isCostly = ({ like, hash }: Address): boolean => like !== undefined || hash !== undefined;
