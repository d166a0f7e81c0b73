import { findChanges } from './changes/find-changes.ts';
import type { Change } from './changes/change.ts';
import { readDocument, type Document } from './text/document.ts';

/** A document and what several rules need to know of it. */
export interface Reading extends Document {
  changes: Change[];
}

/** Reads a text once for all rules. */
export function readText(text: string): Reading {
  const document = readDocument(text);
  return { ...document, changes: findChanges(document) };
}
