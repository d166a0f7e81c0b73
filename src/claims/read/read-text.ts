/** A document as plain text, which is all that the checks see. */
export interface ReadText {
  /**
   * Lines end with \n. A row of a table is a line whose cells are separated by one tab; blank lines part paragraphs,
   * lists and tables; a heading stands alone on its line.
   */
  text: string;
  /** What the document was found to be, in words: 'a Word document'. */
  format: string;
  /** Where a line (1-based) stands, when the format has something better than line numbers: 'page 3'. */
  placeOf?: (line: number) => string;
  /** Where an offset of the text stands in the file that was given; absent where that is the same or means nothing. */
  positionOf?: (offset: number) => { line: number; column: number };
}

/** Why a document cannot be read and what to do, in plain words. */
export interface Unreadable {
  unreadable: string;
}

export const isUnreadable = (outcome: object): outcome is Unreadable => 'unreadable' in outcome;
