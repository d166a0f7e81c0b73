/** A few at a time: who comes when all places are taken waits, and who comes when the waiting room is full is told so. */
export class Turns {
  readonly #places: number;
  readonly #room: number;
  #taken = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(places: number, room: number) {
    this.#places = places;
    this.#room = room;
  }

  get isFull(): boolean {
    return this.#taken >= this.#places && this.#waiting.length >= this.#room;
  }

  /** Does the work when its turn comes; undefined when there is no room even to wait. */
  async take<Outcome>(work: () => Promise<Outcome>): Promise<Outcome | undefined> {
    if (this.isFull) return undefined;
    if (this.#taken >= this.#places) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    else this.#taken += 1;
    try {
      return await work();
    } finally {
      const next = this.#waiting.shift();
      // A place that is passed on stays taken.
      if (next === undefined) this.#taken -= 1;
      else next();
    }
  }
}
