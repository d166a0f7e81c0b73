import type { FigureMark } from './figure-mark.ts';
import { parseRecordText } from './parse-record-text.ts';

/** What stands in a public text whose marks cannot be read. It holds braces, which nothing that is published may. */
const unreadable = '[Not published: {{the marks of this text cannot be read}}]';

/**
 * A text as the public may read it: each private passage gives way to its reason. Figures stay marks until they are
 * frozen. A text with a malformed mark is withheld whole, and cannot be published.
 */
export function publicWords(text: string): string {
  const { parts, faults } = parseRecordText(text);
  if (faults.length > 0) return unreadable;
  return parts
    .map((part) => {
      if (part.kind === 'words') return part.words;
      return part.kind === 'private' ? `[Not published: ${part.reason}]` : markOf(part.figure);
    })
    .join('');
}

const markOf = (figure: FigureMark): string =>
  `{{figure ${Object.entries(figure)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')}}}`;

/** Whether a public text stands for one whose marks could not be read. */
export const isUnreadable = (text: string): boolean => text.includes(unreadable);
