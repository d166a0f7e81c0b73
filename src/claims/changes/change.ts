import type { Quantity } from '../quantities/quantity.ts';
import type { Statement } from '../text/document.ts';
import type { Token } from '../text/tokens.ts';
import type { Direction } from '../words/direction-words.ts';

/** What a sentence says went up or down: by how much, from what, to what, as far as it says. */
export interface Change {
  statement: Statement;
  direction: Direction;
  /** The word that names the direction. */
  word: Token;
  /** How much, one or more ways: "(62.2%, +2236)". */
  amounts: Quantity[];
  /** What it was; several where one value is compared with several years. */
  old: Quantity[];
  new: Quantity | undefined;
  /** True when old and new were tied by grammar ("from … to …"), false when the new value is only the nearest before. */
  tied: boolean;
}
