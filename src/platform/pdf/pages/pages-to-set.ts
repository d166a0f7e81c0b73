import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';

/** A page of a file as it is read: its size in points, and its words for those who hear it ('' of a picture). */
export interface PageToSet {
  width: number;
  height: number;
  words: string;
}

/** Where a page is drawn: its lower left corner, in points, and how much smaller than it is. */
export interface Place {
  x: number;
  y: number;
  scale: number;
}

/** A file whose pages can be set into another document. */
export interface PagesToSet {
  pages: readonly PageToSet[];
  /** Brings the file into a document, in which each of its pages can then be drawn. */
  into(document: PDFDocument): Promise<readonly DrawPage[]>;
}

export type DrawPage = (on: PDFPage, place: Place) => void;
