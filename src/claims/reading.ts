import { findChanges } from './changes/find-changes.ts';
import type { Change } from './changes/change.ts';
import { findFacts } from './tables/find-facts.ts';
import { factFinder, type FactFinder } from './tables/match-facts.ts';
import type { Fact } from './tables/fact.ts';
import { basesLent, findLenders } from './tables/borrowed-bases.ts';
import { readShares, type ShareColumn } from './tables/share-columns.ts';
import { datedTables, type DatedTable } from './tables/dated-table.ts';
import { findFractions, type Fraction } from './quantities/fractions.ts';
import { turnedTable } from './tables/turned-table.ts';
import { viewTable, type TableView } from './tables/table-view.ts';
import { readDocument, type Document, type Statement } from './text/document.ts';

/** A document and what several rules need to know of it. */
export interface Reading extends Document {
  /** The shares told in words. */
  fractions: Fraction[];
  changes: Change[];
  /** The changes of each sentence that tells any. */
  changesOf: Map<Statement, Change[]>;
  /** The tables, with what their figures show of their shape. */
  views: TableView[];
  /** The tables read sideways, their rows as columns, where that can be done. */
  turned: TableView[];
  /** Of each table, its columns of percentages that are shares of counts beside them. */
  shares: Map<TableView, ShareColumn[]>;
  /** The tables with periods for columns. */
  dated: DatedTable[];
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
  const turned = document.tables.flatMap((table) => {
    const sideways = turnedTable(table);
    return sideways === undefined ? [] : [viewTable(sideways)];
  });
  const shares = readAllShares(views);
  const facts = findFacts(document, views);
  const changes = findChanges(document);
  const changesOf = Map.groupBy(changes, ({ statement }) => statement);
  return {
    ...document,
    fractions: findFractions(document.plain),
    changes,
    changesOf,
    views,
    turned,
    shares,
    dated: datedTables(document, [...views, ...turned]),
    facts,
    factsFor: factFinder(document, facts),
  };
}
