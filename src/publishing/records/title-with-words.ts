import { plainWords, publicWords, shortened } from '../../record-text/index.ts';
import type { Prepared } from './prepare.ts';

/** "Action 2021/01: Plan it.": with its first words, and without what is private in them. */
export const titleWithFirst = (title: string, words: string): string =>
  `${title}: ${shortened(plainWords(publicWords(words)), 120)}`;

/** An action is known by its words, everything else by its title. */
export function titleWithWords({
  kind,
  title,
  content,
}: Pick<Prepared, 'kind' | 'title' | 'content'>): string {
  const { words } = content;
  return kind === 'action' && typeof words === 'string' ? titleWithFirst(title, words) : title;
}
