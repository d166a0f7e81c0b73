import { directionOf, type Direction } from '../words/direction-words.ts';
import type { Period } from '../quantities/period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Statement } from './document.ts';

/** A word, sign, number or period of a sentence, in order. */
export interface Token {
  start: number;
  end: number;
  /** In small letters; a number or period stands as '#' or '@'. */
  word: string;
  quantity?: Quantity;
  period?: Period;
  direction?: Direction;
}

const pattern = /[a-z][a-z'-]*|[()[\],;:/&+±<>=-]|[^\s\w]/giu;

/** The tokens of a sentence: words and signs, with its numbers and periods each as one. */
export function tokensOf(plain: string, { start, end, quantities, periods }: Statement): Token[] {
  const spans: Token[] = [
    ...quantities.map((quantity) => ({ start: quantity.start, end: quantity.end, word: '#', quantity })),
    ...periods.map((period) => ({ start: period.start, end: period.end, word: '@', period })),
  ].sort((one, other) => one.start - other.start);
  const tokens: Token[] = [];
  let from = start;
  for (const span of [...spans, undefined]) {
    const until = span?.start ?? end;
    for (const match of plain.slice(from, until).matchAll(pattern)) {
      const word = match[0].toLowerCase();
      const direction = directionOf(word);
      const at = from + match.index;
      tokens.push({
        start: at,
        end: at + match[0].length,
        word,
        ...(direction === undefined ? {} : { direction }),
      });
    }
    if (span === undefined) break;
    tokens.push(span);
    from = span.end;
  }
  return tokens;
}
