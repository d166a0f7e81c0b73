import { findChanges } from './changes/find-changes.ts';
import type { Change } from './changes/change.ts';
import { viewTable, type TableView } from './tables/table-view.ts';
import { readDocument, type Document } from './text/document.ts';

/** A document and what several rules need to know of it. */
export interface Reading extends Document {
  changes: Change[];
  /** The tables, with what their figures show of their shape. */
  views: TableView[];
}

/** Reads a text once for all rules. */
export function readText(text: string): Reading {
  const document = readDocument(text);
  return { ...document, changes: findChanges(document), views: document.tables.map(viewTable) };
}
