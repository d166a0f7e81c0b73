import type { Context, Handler } from 'hono';
import { z } from 'zod';
import type { Styles } from '../platform/design/index.ts';
import { systemMillis } from '../platform/clock.ts';
import type { PublishedReader } from '../platform/db/published-reader.ts';
import type { KeptFiles } from '../platform/files/kept-files.ts';
import { renderPage } from '../platform/html/index.ts';
import { badRequestPage, notFoundPage, nothingPublishedPage } from './error-pages.tsx';
import { keptPage, PageCache, type KeptPage } from './page-cache.ts';
import type { Answer, Maker, QuerySchema, Reply, Shown } from './page-content.ts';
import { send } from './send.ts';
import { shell } from './shell.tsx';
import { readStanding, type Standing } from './standing.ts';
import { visitOf, type Visit } from './visit.ts';

export interface SiteSettings {
  published: PublishedReader;
  styles: (brandColour: string) => Styles;
  /** Where readers find the site, without a trailing slash; used in feeds and citations. */
  address: string;
  /** While a first load is going on: how far it has come, in words and percent. */
  loading?: () => string | undefined;
  /** False for a site that shows only the latest month; pages as at past months are then not there. */
  pastMonths?: boolean;
  /** Files of papers that are public, by hash; without it no paper is there. */
  publicPapers?: Pick<KeptFiles, 'read'>;
  /** Waited for when everything was read and slow work is left, such as setting a PDF. */
  afterReading?: () => Promise<void>;
}

/** What the routes of every slice hold: the way to make a page, and nothing that can write. */
export interface Site {
  address: string;
  page<Query = Record<string, never>>(maker: Maker<Query>, query?: QuerySchema<Query>): Handler;
  /** Answers a form that was sent. The answer is for the sender alone: it is kept nowhere, also not by the browser. */
  reply(maker: (visit: Visit, c: Context) => Promise<Reply> | Reply): (c: Context) => Promise<Response>;
  notFound: (c: Context) => Promise<Response>;
  standing(): Promise<Standing | undefined>;
  /** The bytes of a public paper, or undefined while they are not there. */
  paper(hash: string): Promise<Uint8Array<ArrayBuffer> | undefined>;
  styles: (brandColour: string) => Styles;
}

/** How long a standing is believed before it is read again, in milliseconds. */
const believed = 1000;

/** A browser that meets the empty site looks again by itself. */
const lookAgain = { refresh: '2', 'retry-after': '2' };

const noQuery = z.strictObject({}) as unknown as z.ZodType<never>;

/** While nothing was published since, the standing stays the same object, so that others can keep things by it. */
async function unlessSame(
  now: Standing | undefined,
  before: Promise<Standing | undefined> | undefined,
): Promise<Standing | undefined> {
  const held = await before;
  return held !== undefined && held.mark === now?.mark ? held : now;
}

export function createSite(settings: SiteSettings): Site {
  const { published, styles, address, loading, pastMonths, publicPapers } = settings;
  const cache = new PageCache();
  let held: { at: number; standing: Promise<Standing | undefined> } | undefined;
  const read = pastMonths === false ? readLatestOnly : readStanding;
  const standing = () => {
    if (held === undefined || systemMillis() - held.at > believed) {
      const before = held?.standing;
      held = { at: systemMillis(), standing: published.read(read).then((now) => unlessSame(now, before)) };
      held.standing.catch(() => (held = undefined));
    }
    return held.standing;
  };

  const nothingYet = (c: Context) =>
    c.html(renderPage(nothingPublishedPage(styles('#1d4f6e'), loading?.())), 503, lookAgain);

  const answering = async <Query>(
    c: Context,
    maker: Maker<Query>,
    schema: QuerySchema<Query>,
  ): Promise<Response> => {
    const now = await standing();
    if (now === undefined) return nothingYet(c);
    const asAt = (c.env as { asAt?: string } | undefined)?.asAt ?? null;
    const place = `${asAt ?? ''} ${withoutHost(c.req.url)}`;
    // Anything but reading is not found, also where a page is kept that could be read.
    const isReading = c.req.method === 'GET' || c.req.method === 'HEAD';
    const kept = isReading ? cache.find(now.mark, place) : undefined;
    if (kept !== undefined) return send(c, kept);
    const visit = visitOf(now, asAt, new URL(c.req.url).pathname);
    const answer = await answered(visit, published, maker, schema, c);
    if ('movedTo' in answer) return c.redirect(answer.movedTo, 301);
    const page = await presented(answer, visit, settings);
    // Only addresses that exist are kept, so rubbish cannot push real pages out.
    if (page.status === 200) cache.keep(now.mark, place, page);
    return send(c, page);
  };

  return {
    address,
    styles,
    standing,
    paper: async (hash) => publicPapers?.read(hash),
    page:
      <Query>(maker: Maker<Query>, query: QuerySchema<Query> = noQuery) =>
      (c: Context) =>
        answering(c, maker, query),
    reply: (maker) => async (c) => {
      const now = await standing();
      if (now === undefined) return nothingYet(c);
      const visit = visitOf(now, null, new URL(c.req.url).pathname);
      const { status, ...content } = await maker(visit, c);
      return c.html(renderPage(shell(content, visit, styles)), status, { 'cache-control': 'no-store' });
    },
    notFound: (c) => answering(c, () => ({ notFound: 'There is no page at this address.' }), z.any()),
  };
}

/** Path and query of an absolute address, without the cost of taking it apart. */
const withoutHost = (url: string): string => url.slice(url.indexOf('/', url.indexOf('//') + 2));

const readLatestOnly: typeof readStanding = async (db) => {
  const now = await readStanding(db);
  return now === undefined ? undefined : { ...now, months: now.months.slice(-1) };
};

async function answered<Query>(
  visit: Visit,
  published: PublishedReader,
  maker: Maker<Query>,
  schema: QuerySchema<Query>,
  c: Context,
): Promise<Answer> {
  if (visit.asAt !== null && !visit.months.includes(visit.asAt)) {
    return { notFound: `There are no figures for ${visit.asAt}.` };
  }
  const query = schema.safeParse(c.req.query());
  if (!query.success)
    return {
      badRequest: query.error.issues
        .map(({ path, message }) => `${path.join('.') || 'address'}: ${message}`)
        .join('; '),
    };
  return published.read(async (db) => maker(visit, db, { params: c.req.param(), query: query.data }));
}

async function presented(
  answer: Shown,
  visit: Visit,
  { styles, afterReading }: Pick<SiteSettings, 'styles' | 'afterReading'>,
): Promise<KeptPage> {
  if ('file' in answer) {
    if (typeof answer.file !== 'function') return keptPage(200, answer.type, answer.file);
    await afterReading?.();
    return keptPage(200, answer.type, await answer.file());
  }
  const html = (content: Parameters<typeof shell>[0]) => renderPage(shell(content, visit, styles));
  if ('notFound' in answer) return keptPage(404, htmlType, html(notFoundPage(answer.notFound, visit)));
  if ('badRequest' in answer) return keptPage(400, htmlType, html(badRequestPage(answer.badRequest)));
  return keptPage(200, htmlType, html(answer));
}

const htmlType = 'text/html; charset=utf-8';
