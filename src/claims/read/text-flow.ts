import type { TextBuilder } from './text-builder.ts';

/** Lays out words as a reader of a page sees them: white space falls together, blocks stand apart, rows have tabs. */
export class TextFlow {
  readonly #built: TextBuilder;
  #due: 'nothing' | 'space' | 'line' | 'blank line' = 'nothing';
  /** Inside a row of a table nothing may break the line. */
  #inRow = 0;
  #prefix = '';
  #place: string | undefined;

  constructor(built: TextBuilder) {
    this.#built = built;
  }

  /** Text in which white space means only that words are apart; `source` is its offset in the file, when known. */
  words(text: string, source?: number): void {
    for (const match of text.matchAll(/([ \t\n\r\f]+)|[^ \t\n\r\f]+/g)) {
      if (match[1] !== undefined) this.#space();
      else this.verbatim(match[0], source === undefined ? undefined : source + match.index);
    }
  }

  /** Text as it stands. */
  verbatim(text: string, source?: number): void {
    this.#settle();
    this.#built.add(text, source);
  }

  /** Says where the words that come next stand. */
  place(place: string | undefined): void {
    this.#place = place ?? this.#place;
  }

  /** Ends a line, or a block when a blank line must follow. */
  end(of: 'line' | 'blank line'): void {
    if (this.#inRow > 0) return this.#space();
    if (this.#due !== 'blank line') this.#due = of;
  }

  /** Begins the line of a list's member: `- ` or its number. */
  member(mark: string): void {
    this.end('line');
    this.#prefix = mark;
  }

  startRow(): void {
    this.end('line');
    this.#settle();
    this.#inRow += 1;
  }

  endRow(): void {
    this.#inRow -= 1;
    this.#due = 'nothing';
    this.end('line');
  }

  /** Goes to the next cell; spaces around the tab belong to nobody. */
  nextCell(): void {
    this.#due = 'nothing';
    this.#built.add('\t');
  }

  #space(): void {
    if (this.#due === 'nothing') this.#due = 'space';
  }

  #settle(): void {
    const begun = this.#built.length > 0;
    const between = { nothing: '', space: ' ', line: '\n', 'blank line': '\n\n' }[this.#due];
    if (begun && between !== '' && !(between === ' ' && this.#built.afterBreak)) this.#built.add(between);
    this.#due = 'nothing';
    if (this.#place !== undefined) this.#built.place(this.#place);
    this.#place = undefined;
    if (this.#prefix !== '') this.#built.add(this.#prefix);
    this.#prefix = '';
  }
}
