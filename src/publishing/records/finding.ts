/** What a checker says of one number statement in a text that is about to be public. */
export interface Finding {
  /** The statement, letter for letter. */
  quote: string;
  verdict: 'holds' | 'wrong' | 'cannot verify';
  /** One plain sentence. */
  reason: string;
  /** Where it stands in a document: `page 3`. */
  place?: string;
}

/** Why nothing in a document could be checked, for whoever would publish it. */
export interface Unchecked {
  unreadable: string;
}

/** Who checks number statements: those of words written here, and those of a file that somebody brought. */
export interface NumberChecks {
  text: (text: string) => readonly Finding[];
  file: (
    bytes: Uint8Array,
    name: string,
  ) => Promise<{ findings: readonly Finding[]; text: string } | Unchecked>;
}
