import { createHash } from 'node:crypto';

/**
 * Tokens: words that occur nowhere else, so that whoever finds one knows where it came from. Small letters and digits
 * only: they survive in addresses, names of files and search.
 */
export class Tokens {
  readonly #seed: string;
  #count = 0;
  /** Token → where it stands. */
  readonly private = new Map<string, string>();
  readonly public = new Map<string, string>();

  constructor(seed: string) {
    this.#seed = seed;
  }

  /** A token that nobody in public may ever meet. */
  hide(where: string): string {
    return this.#add(this.private, where);
  }

  /** A token that has to be found in public. */
  show(where: string): string {
    return this.#add(this.public, where);
  }

  /** One that is public only when what holds it is. */
  either(isPublic: boolean, where: string): string {
    return isPublic ? this.show(where) : this.hide(`${where} (not public)`);
  }

  #add(tokens: Map<string, string>, where: string): string {
    this.#count += 1;
    // Unlike each other, so that a search that forgives slips of the pen cannot take one for another.
    const unlike = createHash('sha256').update(`${this.#seed} ${this.#count}`).digest('hex').slice(0, 16);
    const token = `zq${unlike}`;
    tokens.set(token, where);
    return token;
  }
}
