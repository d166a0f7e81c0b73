import type { Token } from '../text/tokens.ts';

/** The places within brackets that hold more than a figure: what is said there is said aside. */
export function asidesBefore(tokens: readonly Token[], at: number): Set<number> {
  const found = new Set<number>();
  let close: number | undefined;
  for (let back = at - 1; back >= 0; back -= 1) {
    if (tokens[back]?.word === ')') close = back;
    if (tokens[back]?.word !== '(' || close === undefined) continue;
    const words = tokens.slice(back + 1, close).filter(({ quantity }) => quantity === undefined);
    if (words.length > 0) for (let inside = back; inside < close; inside += 1) found.add(inside);
    close = undefined;
  }
  return found;
}

/** Whether a place lies within brackets that are still open there. */
export function isAside(tokens: readonly Token[], at: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 12); back -= 1) {
    if (tokens[back]?.word === ')') return false;
    if (tokens[back]?.word === '(') return true;
  }
  return false;
}
