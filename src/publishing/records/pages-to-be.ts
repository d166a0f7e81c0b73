import type { PublishedDb } from '../../platform/db/published-reader.ts';
import { kindWords } from '../../published-record/index.ts';
import type { Subject } from './composed.ts';

/** A public address that a publication makes or changes. */
export interface Address {
  title: string;
  href: string;
  /** The page whose words it holds in another form: it changes with it, and is too costly to compare. */
  like?: string;
  /** Of a file that somebody brought: its hash. */
  hash?: string;
}

/** Something that is published, with what it is called. */
export type NamedRecord = Subject & { slug: string; title: string };

/** What one act publishes: the pages of the first, then of each that goes out with it; every address once. */
export async function addressesOfAll(
  db: PublishedDb,
  [first, ...others]: readonly NamedRecord[],
): Promise<Address[]> {
  if (first === undefined) return [];
  const all = await addressesOf(db, first, `The ${kindWords[first.kind].one}`);
  for (const other of others) all.push(...(await addressesOf(db, other, other.title)));
  const seen = new Set<string>();
  return all.filter(({ href }) => !seen.has(href) && seen.add(href));
}

/** What is published is one page of its own, and what stands on other pages because of it. */
async function addressesOf(
  db: PublishedDb,
  { kind, subject, slug }: NamedRecord,
  name: string,
): Promise<Address[]> {
  const { list, path } = kindWords[kind];
  const own = path(slug);
  const around = {
    meeting: () => aroundMeeting(db, slug),
    minutes: () => aroundMinutes(db, slug),
    question: () => aroundQuestion(db, slug),
    action: () => aroundAction(db, slug),
    inspection: () => aroundInspection(db, subject),
  }[kind];
  return [
    { title: name, href: own },
    ...(await around()),
    { title: list.text, href: list.href },
    { title: `${name} as JSON`, href: `/api/v1${own}.json` },
    { title: 'New in scrutiny (Atom feed)', href: '/feeds/record.atom' },
  ];
}

const meetingAddress = (slug: string): Address => ({ title: 'The meeting', href: `/meetings/${slug}` });

const packAddresses = (slug: string): Address[] => [
  { title: 'The public pack', href: `/meetings/${slug}/pack` },
  { title: 'The public pack as a PDF', href: `/meetings/${slug}/pack.pdf`, like: `/meetings/${slug}/pack` },
];

async function aroundMeeting(db: PublishedDb, slug: string): Promise<Address[]> {
  const papers = await db
    .selectFrom('published.paper')
    .select(['agenda_item', 'position', 'title', 'file_name', 'hash'])
    .where('meeting', '=', slug)
    .orderBy('agenda_item')
    .orderBy('position')
    .execute();
  return [
    ...papers.map(({ agenda_item, position, title, file_name, hash }) => ({
      title: `Paper of item ${agenda_item}: ${title}`,
      href: `/meetings/${slug}/papers/${agenda_item}-${position}${file_name === null ? '' : `/${file_name}`}`,
      ...(hash === null ? {} : { hash }),
    })),
    ...packAddresses(slug),
    { title: 'The minutes', href: `/meetings/${slug}/minutes` },
    { title: 'Assurance over time', href: '/assurance' },
    { title: 'Calendar of meetings', href: '/meetings.ics' },
  ];
}

async function aroundMinutes(db: PublishedDb, slug: string): Promise<Address[]> {
  const actions = await db
    .selectFrom('published.action')
    .innerJoin('published.meeting', 'published.meeting.subject', 'published.action.meeting')
    .select(['published.action.slug', 'reference'])
    .where('published.meeting.slug', '=', slug)
    .orderBy('reference')
    .execute();
  return [
    meetingAddress(slug),
    ...packAddresses(slug),
    ...actions.map((one) => ({ title: `Action ${one.reference}`, href: `/actions/${one.slug}` })),
  ];
}

async function aroundQuestion(db: PublishedDb, slug: string): Promise<Address[]> {
  const question = await db
    .selectFrom('published.question')
    .select('meeting')
    .where('slug', '=', slug)
    .executeTakeFirst();
  return question === undefined ? [] : [meetingAddress(question.meeting)];
}

async function aroundAction(db: PublishedDb, slug: string): Promise<Address[]> {
  const rows = await db
    .selectFrom('published.action as a')
    .leftJoin('published.meeting as m', 'm.subject', 'a.meeting')
    .leftJoin('published.inspection as i', 'i.subject', 'a.inspection')
    .select(['m.slug as meeting', 'i.slug as inspection'])
    .where('a.slug', '=', slug)
    .execute();
  return rows.flatMap(({ meeting, inspection }) => [
    ...(meeting === null
      ? []
      : [meetingAddress(meeting), { title: 'The minutes', href: `/meetings/${meeting}/minutes` }]),
    ...(inspection === null ? [] : [{ title: 'The inspection', href: `/inspections/${inspection}` }]),
  ]);
}

async function aroundInspection(db: PublishedDb, subject: number): Promise<Address[]> {
  const actions = await db
    .selectFrom('published.action')
    .select(['slug', 'reference'])
    .where('inspection', '=', subject)
    .orderBy('reference')
    .execute();
  return actions.map(({ slug, reference }) => ({ title: `Action ${reference}`, href: `/actions/${slug}` }));
}
