import { contentWords } from '../words/content-words.ts';
import type { Document, Statement } from './document.ts';

/** The headings above each paragraph: the nearest, and the one above it. */
export function headingsAbove(document: Document): Map<number, string> {
  const headings = new Map<number, string>();
  let latest: { text: string; line: number }[] = [];
  document.statements.forEach((statement) => {
    const text = document.plain.slice(statement.start, statement.end);
    const leads = statement.kind === 'heading' || (text.endsWith(':') && text.length < 100);
    if (leads) latest = [{ text, line: statement.line }, ...latest].slice(0, 1);
    else {
      const near = latest.filter(({ line }) => statement.line - line <= 12);
      headings.set(statement.start, near.map((heading) => heading.text).join(' '));
    }
  });
  return headings;
}

/** What a sentence is about: its own words and those of the heading it stands under. */
export function topicOf(
  document: Document,
  statement: Statement,
  headings: ReadonlyMap<number, string>,
): Set<string> {
  const own = document.plain.slice(statement.start, statement.end);
  return new Set(contentWords(`${own} ${headings.get(statement.start) ?? ''}`));
}
