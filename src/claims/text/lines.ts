/** One line of a text, without its line end. */
export interface Line {
  /** 1-based. */
  number: number;
  start: number;
  end: number;
  text: string;
}

/** Splits a text at its line ends (\n, \r\n or \r), keeping offsets. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? 10 : text.charCodeAt(at);
    if (code !== 10 && code !== 13) continue;
    lines.push({ number: lines.length + 1, start, end: at, text: text.slice(start, at) });
    if (code === 13 && text.charCodeAt(at + 1) === 10) at += 1;
    start = at + 1;
  }
  return lines;
}

/** The line that holds an offset, by halving. */
export function lineAt(lines: readonly Line[], offset: number): Line {
  let low = 0;
  let high = lines.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((lines[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const line = lines[low];
  if (line === undefined) throw new Error('A text has at least one line.');
  return line;
}
