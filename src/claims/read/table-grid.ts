import type { TextFlow } from './text-flow.ts';

/** More columns than any table that people read; a stated span beyond it is an attack or a slip. */
const mostSpanned = 100;

const spanOf = (stated: string | undefined): number => {
  const span = Number(stated ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, mostSpanned) : 1;
};

/** Writes the cells of one table so that columns stay under each other: spanned places are empty cells. */
export class TableGrid {
  readonly #flow: TextFlow;
  #column = 0;
  #started = false;
  /** For each column, how many further rows a cell above reaches into. */
  #reach: number[] = [];

  constructor(flow: TextFlow) {
    this.#flow = flow;
  }

  startRow(): void {
    this.#flow.startRow();
    this.#column = 0;
    this.#started = true;
  }

  startCell(colspan: string | undefined, rowspan: string | undefined): void {
    if (!this.#started) this.startRow();
    this.#skipReached();
    if (this.#column > 0) this.#flow.nextCell();
    const [columns, rows] = [spanOf(colspan), spanOf(rowspan)];
    for (let at = 0; at < columns; at += 1) {
      if (at > 0) this.#flow.nextCell();
      this.#reach[this.#column + at] = rows - 1;
    }
    this.#column += columns;
  }

  endRow(): void {
    if (!this.#started) return;
    this.#skipReached();
    this.#flow.endRow();
    this.#started = false;
  }

  /** Leaves empty the places that cells of rows above reach into. */
  #skipReached(): void {
    for (let left = this.#reach[this.#column] ?? 0; left > 0; left = this.#reach[this.#column] ?? 0) {
      if (this.#column > 0) this.#flow.nextCell();
      this.#reach[this.#column] = left - 1;
      this.#column += 1;
    }
  }
}
