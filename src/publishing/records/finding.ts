/** What a checker says of one number statement in a text that is about to be public. */
export interface Finding {
  /** The statement, letter for letter. */
  quote: string;
  verdict: 'holds' | 'wrong' | 'cannot verify';
  /** One plain sentence. */
  reason: string;
}

/** Checks the number statements of a text. */
export type CheckClaims = (text: string) => readonly Finding[];
