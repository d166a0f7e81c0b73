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
  /** Tabs still to be written for the places that the last cell spans. */
  #owed = 0;
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
    this.#next();
    const [columns, rows] = [spanOf(colspan), spanOf(rowspan)];
    this.#reach.length = Math.max(this.#reach.length, this.#column + columns);
    this.#reach.fill(rows - 1, this.#column, this.#column + columns);
    this.#column += columns;
    this.#owed = columns - 1;
  }

  endRow(): void {
    if (!this.#started) return;
    this.#skipReached();
    for (; this.#owed > 0; this.#owed -= 1) this.#flow.nextCell();
    this.#flow.endRow();
    this.#started = false;
  }

  /** Leaves empty the places that cells of rows above reach into. */
  #skipReached(): void {
    for (let left = this.#reach[this.#column] ?? 0; left > 0; left = this.#reach[this.#column] ?? 0) {
      this.#next();
      this.#reach[this.#column] = left - 1;
      this.#column += 1;
    }
  }

  #next(): void {
    for (; this.#owed > 0; this.#owed -= 1) this.#flow.nextCell();
    if (this.#column > 0) this.#flow.nextCell();
  }
}
