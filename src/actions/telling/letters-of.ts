import type { Reminder } from '../../reminders/index.ts';
import { ownerLetter } from './owner-letter.ts';
import { stepLetter } from './step-letter.ts';
import type { Telling } from './tellings.ts';
import type { UntoldNews } from './untold-news.ts';

/** New actions of an owner in one letter, each step in a letter of its own. */
export function lettersOf(tellings: readonly Telling[], address: string): Reminder[] {
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
