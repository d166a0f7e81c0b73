import type { Declined } from '../platform/declined.ts';
import { textFaults } from './parse-record-text.ts';

/** The first thing that is wrong with texts, each by the name of its field: a mark that nobody could read. */
export function marksDeclined(texts: Readonly<Record<string, string>>): Declined | undefined {
  for (const [field, text] of Object.entries(texts)) {
    const [fault] = textFaults(text);
    if (fault !== undefined) return { declined: fault, field };
  }
  return undefined;
}

/** Titles and other single lines hold no marks: they stand in lists, addresses and subjects of letters. */
export function linesDeclined(lines: Readonly<Record<string, string>>): Declined | undefined {
  for (const [field, line] of Object.entries(lines)) {
    if (/[{}]/.test(line)) return { declined: 'Leave out the braces: no mark can stand here.', field };
  }
  return undefined;
}
