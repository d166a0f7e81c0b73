import type { PlacedClaim } from '../worker/check-document.ts';

/** What stands around a quote on its own line, so that `+1.6%` says which. */
export interface Context {
  before: string;
  quote: string;
  after: string;
}

const around = 90;
const onOneLine = (text: string): string => text.replaceAll('\t', ' | ').replace(/\s+/g, ' ');

/** The quote with the words of its line on both sides, cut between words where they are many. */
export function contextOf(text: string, { start, end }: PlacedClaim): Context {
  const from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - around);
  const lineEnd = text.indexOf('\n', end);
  const to = Math.min(lineEnd === -1 ? text.length : lineEnd, end + around);
  const before = text.slice(from, start);
  const after = text.slice(end, to);
  const isCut = { before: start - from === around, after: to - end === around };
  return {
    before: onOneLine(isCut.before ? `… ${before.replace(/^\S*\s/, '')}` : before).trimStart(),
    quote: onOneLine(text.slice(start, end)),
    after: onOneLine(isCut.after ? `${after.replace(/\s\S*$/, '')} …` : after).trimEnd(),
  };
}
