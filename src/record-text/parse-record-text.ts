import { readFigureMark } from './figure-mark.ts';
import type { ReadRecordText, RecordPart } from './record-part.ts';

/** Longest reason, in characters: it is said in public in the place of the passage. */
const longestReason = 120;

/**
 * Takes a text apart into words, private passages `{{private REASON: words}}` and figures `{{figure …}}`. Anything
 * that only resembles a mark is a fault: nobody can tell then what its writer meant to keep private.
 */
export function parseRecordText(text: string): ReadRecordText {
  const read: ReadRecordText = { parts: [], faults: looseMarks(text) };
  let from = 0;
  while (from < text.length) {
    const open = text.indexOf('{{', from);
    const plain = text.slice(from, open === -1 ? undefined : open);
    if (plain.includes('}}'))
      read.faults.push(`“}}” closes nothing: ${around(text, text.indexOf('}}', from))}.`);
    if (plain !== '') read.parts.push({ kind: 'words', words: plain });
    if (open === -1) break;
    const end = endOfMark(text, open);
    if (end === undefined) {
      read.faults.push(`A mark is opened with “{{” and never closed with “}}”: ${around(text, open)}.`);
      break;
    }
    const mark = readMark(text.slice(open + 2, end - 2));
    if ('fault' in mark) read.faults.push(mark.fault);
    else read.parts.push(mark);
    from = end;
  }
  return read;
}

/** What is wrong with the marks of a text; empty when nothing is. */
export const textFaults = (text: string): string[] => parseRecordText(text).faults;

/** Where the mark that opens here is closed, counting marks inside it. */
function endOfMark(text: string, open: number): number | undefined {
  let depth = 0;
  for (const { 0: braces, index } of text.slice(open).matchAll(/\{\{|\}\}/g)) {
    depth += braces === '{{' ? 1 : -1;
    if (depth === 0) return open + index + 2;
  }
  return undefined;
}

function readMark(inside: string): RecordPart | { fault: string } {
  const [, name = '', rest = ''] = /^\s*([a-z]*)([\s\S]*)$/i.exec(inside) ?? [];
  if (name.toLowerCase() === 'private') return readPrivate(rest);
  if (name.toLowerCase() !== 'figure') {
    return {
      fault: `“{{${shortened(inside)}}}” is not a mark. There are {{private REASON: words}} and {{figure …}}.`,
    };
  }
  const read = readFigureMark(rest);
  return 'fault' in read ? read : { kind: 'figure', figure: read.figure };
}

function readPrivate(rest: string): RecordPart | { fault: string } {
  const colon = rest.indexOf(':');
  const reason = (colon === -1 ? '' : rest.slice(0, colon)).trim();
  const words = rest.slice(colon + 1).trim();
  if (reason === '' || words === '' || reason.length > longestReason || /[{}[\]\n]/.test(reason)) {
    const example = '{{private personal information: the words}}';
    return {
      fault: `“{{private${shortened(rest)}}}” needs a short reason, a colon and the words: ${example}.`,
    };
  }
  return { kind: 'private', reason, words };
}

/** Marks written with one brace, or with braces of another kind, are surely meant as marks. */
const looseMarks = (text: string): string[] =>
  [...text.matchAll(/(?<!\{)\{\s*(?:private|figure)\b|[{｛❴]\s+[{｛❴]|[｛❴]{2}|\[\[\s*private\b/gi)].map(
    ({ index }) => `A mark is opened with two braces, “{{”: ${around(text, index)}.`,
  );

const around = (text: string, at: number): string => `“${shortened(text.slice(Math.max(0, at - 10)))}”`;

const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);
