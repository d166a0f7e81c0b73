import type { Finding } from '../finding.ts';
import type { Reading } from '../reading.ts';
import { lineAt } from '../text/lines.ts';
import { contentWords } from '../words/content-words.ts';

const digits = '¹²³⁴⁵⁶⁷⁸⁹';
const note = /^\s*(?:NB|N\.B\.|Notes?|NOTE)?\s?[:.-]?\s{0,3}([¹²³⁴⁵⁶⁷⁸⁹])\s?(\S.*)$/u;

interface Note {
  mark: string;
  words: Set<string>;
  text: string;
  line: number;
  at: number;
}

interface Mark {
  mark: string;
  words: string[];
  start: number;
  line: number;
  /** Where the words before the mark begin. */
  from: number;
}

/** Lines that explain a mark, such as "NB: ¹ Recorded in the period". */
function findNotes({ lines }: Reading): Note[] {
  return lines.flatMap(({ text, number, start }) => {
    const match = text.length < 4000 ? note.exec(text) : null;
    const [, mark, body] = match ?? [];
    if (mark === undefined || body === undefined) return [];
    return [
      {
        mark,
        words: new Set(contentWords(body)),
        text: body.slice(0, 60),
        line: number,
        at: start + text.indexOf(mark),
      },
    ];
  });
}

/** Marks after a name, with the words of the name. */
function findMarks({ text, lines }: Reading, notes: ReadonlySet<number>): Mark[] {
  return [...text.matchAll(/[¹²³⁴⁵⁶⁷⁸⁹]/gu)].flatMap(({ 0: mark, index }) => {
    const line = lineAt(lines, index);
    if (notes.has(line.number)) return [];
    const cell = text.slice(line.start, index).split('\t').at(-1) ?? '';
    const words = contentWords(cell.slice(-90));
    return words.length === 0
      ? []
      : [{ mark, words, start: index, line: line.number, from: index - cell.trimStart().length }];
  });
}

const shared = (words: readonly string[], { words: own }: Note) =>
  new Set(words.filter((word) => own.has(word))).size;

/** The notes of a mark's own section: the first run of notes after it. */
function notesAfter(notes: readonly Note[], { line }: Mark): Note[] {
  let [first, high] = [0, notes.length];
  while (first < high) {
    const middle = (first + high) >> 1;
    if ((notes[middle]?.line ?? 0) > line) high = middle;
    else first = middle + 1;
  }
  const run: Note[] = [];
  for (const one of notes.slice(first, first + digits.length)) {
    const last = run.at(-1);
    if (last !== undefined && (one.line - last.line > 6 || run.some(({ mark }) => mark === one.mark))) break;
    run.push(one);
  }
  return run;
}

function checkMark(mark: Mark, run: readonly Note[]): Finding[] {
  const own = run.find((one) => one.mark === mark.mark);
  if (own === undefined || run.length < 2 || own.line - mark.line > 150) return [];
  const [best, second] = [...run].sort((one, other) => shared(mark.words, other) - shared(mark.words, one));
  const most = best === undefined ? 0 : shared(mark.words, best);
  const base = {
    kind: 'footnote' as const,
    start: mark.from,
    end: mark.start + 1,
    inputs: [{ name: `note ${own.mark}`, value: own.text, at: own.at }],
    stated: mark.mark,
  };
  if (best === undefined || most === 0) return [];
  if (shared(mark.words, own) === most)
    return [{ ...base, computed: own.mark, verdict: 'holds', reason: 'The note speaks of what is marked.' }];
  const clear = shared(mark.words, own) === 0 && (second === undefined || shared(mark.words, second) < most);
  const reason = `Note ${own.mark} speaks of something else; note ${best.mark} begins "${best.text}".`;
  const computed = best.mark;
  return [
    clear
      ? { ...base, computed, verdict: 'wrong', reason }
      : { ...base, computed, verdict: 'cannot verify', review: true, reason },
  ];
}

/** Footnote marks that point at a note about something else, while another note of the same section speaks of what is marked. */
export function checkFootnotes(reading: Reading): Finding[] {
  const notes = findNotes(reading);
  if (notes.length < 2) return [];
  const lines = new Set(notes.map(({ line }) => line));
  return findMarks(reading, lines).flatMap((mark) => checkMark(mark, notesAfter(notes, mark)));
}
