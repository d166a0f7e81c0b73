/** A sentence, as offsets. */
export interface Sentence {
  start: number;
  end: number;
}

/** No sentence is read as longer than this: what has no stops is cut at a blank. */
const longest = 1200;
const end = /[.!?]["')\]]{0,2}(?=\s)/gu;
const abbreviation =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|vs?|approx|no|nos|st|dr|mr|mrs|ms|cllr|insp|sgt|supt|supts|para|ref|dept|fig|[a-z]|\d{1,2})\.$/iu;

/** Splits a stretch of plain text into sentences; a number at the start of a paragraph and its stop stay with what follows. */
export function splitSentences(plain: string, from: number, to: number): Sentence[] {
  const sentences: Sentence[] = [];
  const stretch = plain.slice(from, to);
  let start = 0;
  const push = (until: number) => {
    while (until - start > longest) {
      const cut = stretch.lastIndexOf(' ', start + longest);
      one(cut > start ? cut : start + longest);
    }
    one(until);
  };
  const one = (until: number) => {
    const lead = /^\s*/u.exec(stretch.slice(start, until))?.[0].length ?? 0;
    const tail = stretch.slice(start, until).trimEnd().length;
    if (tail > lead) sentences.push({ start: from + start + lead, end: from + start + tail });
    start = until;
  };
  for (const match of stretch.matchAll(end)) {
    const until = match.index + match[0].length;
    const before = stretch.slice(Math.max(0, match.index - 12), match.index + 1);
    const next = stretch.slice(until, until + 4);
    if (
      abbreviation.test(before) &&
      !/^\s+[A-Z]/u.test(/\d\.$/u.test(before) && until - start > 6 ? next : '')
    )
      continue;
    if (/^\s+[a-z]/u.test(next)) continue;
    push(until);
  }
  push(stretch.length);
  return sentences;
}
