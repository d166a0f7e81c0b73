import type { Clock } from '../../platform/clock.ts';
import { waitingReminders, writeOnce, type ReminderDesk } from '../../reminders/index.ts';
import { lettersOf } from './letters-of.ts';
import { rewriteWaiting } from './rewrite-waiting.ts';
import { keyOf, tellingsOf } from './tellings.ts';
import { settle, toldOf, untoldNews } from './untold-news.ts';

/**
 * Writes letters to those whose turn it is, of everything that is not told yet, into the outbox; and brings those that
 * still lie there up to date, so that nobody reads what is over, or may not be read any more. What was sent is never
 * written again.
 */
export const tellOfActions = ({ records, address }: ReminderDesk, clock: Clock): Promise<void> =>
  records.transaction().execute(async (tx) => {
    const writing = { tx, at: clock() };
    const waiting = await waitingReminders(writing, 'action-news');
    const news = await untoldNews(
      tx,
      waiting.map(({ id }) => id),
    );
    if (news.length === 0 && waiting.length === 0) return;
    const tellings = await tellingsOf(tx, news);
    const takenBack = await rewriteWaiting(tx, waiting, tellings, address);
    const ids = news.map(({ id }) => id);
    const told = await toldOf(tx, ids);
    const left = tellings.filter(
      (one) => (one.news.is_new || takenBack.has(one.news.id)) && !told.has(keyOf(one)),
    );
    for (const letter of lettersOf(left, address)) await writeOnce(writing, letter);
    await settle(tx, ids, writing.at);
  });
