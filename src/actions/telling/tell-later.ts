import type { Doing } from '../../audit/index.ts';

/** What happened to an action: it was opened, it was given to another owner, or it took a step of the chain. */
export type Happening = { news: 'opened' | 'given' } | { news: 'step'; step: number };

/** Notes what happened, so that those whose turn it is are written to once it is committed. */
export async function tellLater(doing: Doing, action: number, happening: Happening): Promise<void> {
  if (doing.isOfBefore === true) return;
  const { tx, actor, at } = doing;
  const by = { by_person: actor.person, by_name: actor.name, told_at: null };
  const step = happening.news === 'step' ? happening.step : null;
  await tx
    .insertInto('action_news')
    .values({ action, news: happening.news, step, ...by, at: at.toString() })
    .execute();
}
