/** A stretch of a published text. */
export type PublicPart =
  | { kind: 'words'; words: string }
  | { kind: 'withheld'; reason: string }
  | { kind: 'figure'; words: string; href: string };

const frozen = /\[Not published: ([^[\]{}\n]+)\]|\[([^[\]\n]+)\]\((\/figures\/[A-Za-z0-9/._-]+)\)/g;

/** A published text taken apart: words, what was withheld with its reason, and figures with their permanent address. */
export function publicParts(text: string): PublicPart[] {
  const parts: PublicPart[] = [];
  let from = 0;
  for (const { 0: whole, 1: reason, 2: words = '', 3: href = '', index } of text.matchAll(frozen)) {
    if (index > from) parts.push({ kind: 'words', words: text.slice(from, index) });
    parts.push(reason === undefined ? { kind: 'figure', words, href } : { kind: 'withheld', reason });
    from = index + whole.length;
  }
  if (from < text.length) parts.push({ kind: 'words', words: text.slice(from) });
  return parts;
}

/** A published text without addresses, for feeds, calendars and search. */
export const plainWords = (text: string): string =>
  publicParts(text)
    .map((part) => (part.kind === 'withheld' ? `[Not published: ${part.reason}]` : part.words))
    .join('');
