import type { Clock } from '../../platform/clock.ts';
import type { Records } from '../../platform/db/open-database.ts';
import { sendAll, type Reminder, type ReminderDesk } from '../../reminders/index.ts';
import { ownerLetter } from './owner-letter.ts';
import { readers, untoldVisibleTo, type Reader } from './reader.ts';
import { stepLetter } from './step-letter.ts';
import { toldTo } from './told-to.ts';
import { settle, toldOf, untoldNews, type UntoldNews } from './untold-news.ts';

interface Telling {
  news: UntoldNews;
  to: Reader;
}

/**
 * Writes to those whose turn it is of everything that is not told yet. What could not be sent is tried again the next
 * time; what was sent is never sent again. Gives how many letters went out.
 */
export async function tellOfActions(desk: ReminderDesk, clock: Clock): Promise<number> {
  const news = await untoldNews(desk.records);
  if (news.length === 0) return 0;
  const at = clock();
  const tellings = await tellingsOf(desk.records, news);
  const told = await toldOf(desk.records);
  const left = tellings.filter((telling) => !told.has(keyOf(telling)));
  const sent = await sendAll(desk, at, lettersOf(left, desk.address));
  const now = await toldOf(desk.records);
  const waiting = new Set(
    tellings.filter((telling) => !now.has(keyOf(telling))).map(({ news: { id } }) => id),
  );
  await settle(
    desk.records,
    news.map(({ id }) => id).filter((id) => !waiting.has(id)),
    at,
  );
  return sent;
}

const keyOf = ({ news, to }: Telling): string => `${news.id} ${to.email.toLowerCase()}`;

/** Who is told of what: only people who may read the action. */
async function tellingsOf(db: Records, news: readonly UntoldNews[]): Promise<Telling[]> {
  const concerned = (await readers(db)).filter((one) => mayConcern(one, news));
  const visible = new Map<number, Set<number>>();
  for (const one of concerned) visible.set(one.person, await untoldVisibleTo(one, db));
  return news.flatMap((one) => {
    const everybody = concerned.filter(({ person }) => visible.get(person)?.has(one.action));
    return toldTo(one, everybody).map((to) => ({ news: one, to }));
  });
}

/** Cheaply leaves out most people before it is asked what they may read. */
const mayConcern = ({ person, roles }: Reader, news: readonly UntoldNews[]): boolean =>
  roles.some((role) => role !== 'contributor') ||
  news.some(
    (one) =>
      one.owner === person || one.opened_by === person || one.steps.some((step) => step.by_person === person),
  );

/** New actions of an owner in one letter, each step in a letter of its own. */
function lettersOf(tellings: readonly Telling[], address: string): Reminder[] {
  const [steps, owned] = [
    tellings.filter(({ news }) => news.news === 'step'),
    tellings.filter(({ news }) => news.news !== 'step'),
  ];
  const byOwner = [...Map.groupBy(owned, ({ to }) => to).entries()];
  return [
    ...byOwner.map(([to, own]) => reminderOf(own, ownerLetter(newsOf(own), to, address))),
    ...steps.map((one) => reminderOf([one], stepLetter(one.news, one.to, address))),
  ];
}

const newsOf = (tellings: readonly Telling[]): UntoldNews[] => tellings.map(({ news }) => news);

const reminderOf = (tellings: readonly Telling[], letter: Reminder['letter']): Reminder => {
  const ids = tellings.map(({ news }) => news.id);
  return { subject: 'action-news', id: Math.min(...ids), ids, occasion: 'told', letter };
};
