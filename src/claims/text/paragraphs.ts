import type { Line } from './lines.ts';

/** Lines that belong together: prose that was wrapped, or one entry of a list. */
export interface Paragraph {
  start: number;
  end: number;
  firstLine: number;
  kind: 'prose' | 'heading' | 'entry';
}

const bullet = /^\s{0,12}(?:[-•●▪◦–✓➢*]|\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)])\s+\S/u;
const terminal = /[.:;!?]["')\]]*\s*$/u;

/** Whether a line begins an entry of a list. */
export function isEntry(line: string): boolean {
  return bullet.test(line);
}

/** Whether the next line is the same paragraph running on. */
function runsOn(previous: Line, next: Line): boolean {
  if (isEntry(next.text)) return false;
  if (/^\s*[a-z(]/u.test(next.text)) return !terminal.test(previous.text) || previous.text.length > 40;
  return previous.text.trim().length >= 55 && !/[:]\s*$/u.test(previous.text);
}

const verb = /\b(?:has|have|had|was|were|is|are|been|rose|fell|increased|decreased|recorded|will)\b/iu;

function kindOf(first: Line, last: Line): Paragraph['kind'] {
  if (isEntry(first.text)) return 'entry';
  const short =
    first === last &&
    first.text.trim().length < 90 &&
    !/[.;!?]["')\]]*\s*$/u.test(first.text) &&
    !verb.test(first.text);
  return short ? 'heading' : 'prose';
}

/** Groups the lines that are no rows of tables into paragraphs. */
export function findParagraphs(lines: readonly Line[], isRow: (line: Line) => boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let group: Line[] = [];
  const close = () => {
    const [first, last] = [group[0], group.at(-1)];
    if (first !== undefined && last !== undefined)
      paragraphs.push({
        start: first.start,
        end: last.end,
        firstLine: first.number,
        kind: kindOf(first, last),
      });
    group = [];
  };
  for (const line of lines) {
    if (line.text.trim() === '' || isRow(line)) {
      close();
      continue;
    }
    const previous = group.at(-1);
    if (previous !== undefined && !runsOn(previous, line)) close();
    group.push(line);
  }
  close();
  return paragraphs;
}
