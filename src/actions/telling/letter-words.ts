import { dayInWords } from '../../platform/day-in-words.ts';
import { plainWords, publicWords } from '../../record-text/index.ts';

const most = 160;

/**
 * How an action begins, as a letter may say it: letters lie open on their way, so private passages are left out, and of
 * Part 2 nothing is said.
 */
export function openingWords({ text, part }: { text: string; part: 1 | 2 }): string | undefined {
  if (part === 2) return undefined;
  const words = plainWords(publicWords(text))
    .replace(/\{\{[^{}]*\}\}/g, '[a figure]')
    .replace(/\s+/g, ' ');
  return words.length <= most ? words : `${words.slice(0, words.lastIndexOf(' ', most) + 1 || most).trim()}…`;
}

export const privateWords = 'Its words are private: sign in to read them.';

export const dayText = (day: string): string => dayInWords(Temporal.PlainDate.from(day));

export const dueWords = ({ due }: { due: string | null }): string =>
  due === null ? 'It has no due day.' : `Its due day is ${dayText(due)}.`;
