import { findChanges } from './changes/find-changes.ts';
import type { Change } from './changes/change.ts';
import { findFacts } from './tables/find-facts.ts';
import { factFinder, type FactFinder } from './tables/match-facts.ts';
import type { Fact } from './tables/fact.ts';
import { basesLent, findLenders } from './tables/borrowed-bases.ts';
import { readShares, type ShareColumn } from './tables/share-columns.ts';
import { viewTable, type TableView } from './tables/table-view.ts';
import { readDocument, type Document } from './text/document.ts';

/** A document and what several rules need to know of it. */
export interface Reading extends Document {
  changes: Change[];
  /** The tables, with what their figures show of their shape. */
  views: TableView[];
  /** Of each table, its columns of percentages that are shares of counts beside them. */
  shares: Map<TableView, ShareColumn[]>;
  /** Every figure of the tables with its names. */
  facts: Fact[];
  factsFor: FactFinder;
}

function readAllShares(views: readonly TableView[]): Map<TableView, ShareColumn[]> {
  const lenders = findLenders(views);
  return new Map(
    views.map((view) => {
      const borrowed = basesLent(view, lenders);
      const percents = view.columns.filter(({ role }) => role === 'percent');
      return [view, percents.flatMap((column) => readShares(view, column, borrowed) ?? [])];
    }),
  );
}

/** Reads a text once for all rules. */
export function readText(text: string): Reading {
  const document = readDocument(text);
  const views = document.tables.map(viewTable);
  const shares = readAllShares(views);
  const facts = findFacts(document, views);
  return { ...document, changes: findChanges(document), views, shares, facts, factsFor: factFinder(document, facts) };
}
