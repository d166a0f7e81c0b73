import type { ReadText } from './read-text.ts';

/** Puts a text together from the parts of a document, and remembers where each came from. */
export class TextBuilder {
  readonly #parts: string[] = [];
  #length = 0;
  #line = 1;
  readonly #sources: [offset: number, source: number][] = [];
  readonly #places: [line: number, place: string][] = [];

  /** Adds text that stands at an offset of the source, when that is known. */
  add(text: string, source?: number): void {
    if (source !== undefined) this.#sources.push([this.#length, source]);
    this.#parts.push(text);
    this.#length += text.length;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
  }

  /** Says where the lines from here on stand. */
  place(place: string): void {
    this.#places.push([this.#line, place]);
  }

  get length(): number {
    return this.#length;
  }

  /** Whether the text so far ends at the beginning of a line or a cell. */
  get afterBreak(): boolean {
    return /[\n\t]$/.test(this.#parts.at(-1) ?? '\n');
  }

  /** Ends the building; `source` is the text of the file where offsets of it were given. */
  build(format: string, source?: string): ReadText {
    const read: ReadText = { text: this.#parts.join(''), format };
    if (this.#places.length > 0) read.placeOf = (line) => lastBefore(this.#places, line)?.[1] ?? '';
    if (source !== undefined) {
      const positionIn = positions(source);
      read.positionOf = (offset) => {
        const [at, from] = lastBefore(this.#sources, offset) ?? [0, 0];
        return positionIn(Math.min(source.length, from + offset - at));
      };
    }
    return read;
  }
}

/** The last pair whose first number is not beyond `wanted`; the pairs are in order. */
function lastBefore<Value>(
  pairs: readonly (readonly [number, Value])[],
  wanted: number,
): readonly [number, Value] | undefined {
  let low = 0;
  let high = pairs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pairs[middle]?.[0] ?? Infinity) <= wanted) low = middle + 1;
    else high = middle;
  }
  return pairs[low - 1];
}

/** Gives the line and column, both 1-based, of an offset of a text. */
export function positions(text: string): (offset: number) => { line: number; column: number } {
  const starts: [number, number][] = [[0, 1]];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push([at + 1, starts.length + 1]);
  }
  return (offset) => {
    const [start, line] = lastBefore(starts, offset) ?? [0, 1];
    return { line, column: offset - start + 1 };
  };
}
