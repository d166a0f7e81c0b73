import type { RecordsTx } from '../../platform/db/open-database.ts';
import { readers, visibleOf, type Reader } from './reader.ts';
import { toldTo } from './told-to.ts';
import type { UntoldNews } from './untold-news.ts';

/** Somebody is to be told of something. */
export interface Telling {
  news: UntoldNews;
  to: Reader;
}

export const keyOf = ({ news, to }: Telling): string => `${news.id} ${to.email.toLowerCase()}`;

/** Who is told of what: only people who may read the action. */
export async function tellingsOf(tx: RecordsTx, news: readonly UntoldNews[]): Promise<Telling[]> {
  if (news.length === 0) return [];
  const actions = [...new Set(news.map(({ action }) => action))];
  const concerned = (await readers(tx)).filter((one) => mayConcern(one, news));
  const visible = new Map<number, Set<number>>();
  for (const one of concerned) visible.set(one.person, await visibleOf(actions, one, tx));
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
