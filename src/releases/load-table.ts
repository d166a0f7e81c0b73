import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { DuckDb } from '../platform/duckdb/open-duckdb.ts';
import type { Fault } from '../platform/files/fault.ts';
import type { Home } from '../platform/home.ts';
import {
  observationFormat,
  policeUkFormats,
  policeUkName,
  recogniseTable,
  type TableFormat,
} from '../sources/index.ts';
import type { TableEntry } from './delivery.ts';
import type { IngestContext } from './ingest-context.ts';
import type { LoadedFile } from './loaded-file.ts';
import { makeSideTables } from './side-tables.ts';
import { plainCopy, type PlainCopy } from './plain-copy.ts';
import { readRawTable } from './raw-table.ts';
import { monthsSeen } from './row-checks.ts';
import type { Head } from './table-head.ts';
import type { Unpacker } from './unpacker.ts';
import { writeMonths } from './write-months.ts';

/** What became of a table of a delivery. */
export type TableOutcome =
  | { loaded: LoadedFile[] }
  | { held: string }
  | { empty: string }
  | { otherForce: string }
  | { faults: Fault[] };

export interface Loading {
  unpacker: Unpacker;
  home: Pick<Home, 'work' | 'parquet'>;
  context: IngestContext;
  /** Whether these very bytes are already in force. */
  isHeld(sha256: string): boolean;
  /** In an archive, files of other forces are passed over; a file given by itself must be the force's. */
  passOverOthers: boolean;
  advance(bytes: number): void;
}

/** Reads, checks and tidies one table; nothing of it is in force until the release is committed. */
export async function loadTable(db: DuckDb, entry: TableEntry, loading: Loading): Promise<TableOutcome> {
  const copyPath = join(loading.home.work, randomUUID());
  try {
    const copy = await copyTable(entry, copyPath, loading);
    if ('otherForce' in copy) return copy;
    if ('says' in copy) return { faults: [copy] };
    if (copy.firstRow.length === 0) return { empty: entry.path };
    if (loading.isHeld(copy.sha256)) return { held: entry.path };
    return seenFrom(entry, await tidyTable(db, entry, copy, loading));
  } finally {
    await rm(copyPath, { force: true });
  }
}

/** Lines are counted from the header; in a sheet the header may stand further down. */
function seenFrom({ firstLine = 1 }: TableEntry, outcome: TableOutcome): TableOutcome {
  if (!('faults' in outcome) || firstLine === 1) return outcome;
  const moved = outcome.faults.map((fault) =>
    fault.line === undefined ? fault : { ...fault, line: fault.line + firstLine - 1 },
  );
  return { faults: moved };
}

async function copyTable(entry: TableEntry, to: string, loading: Loading) {
  const decide = (head: Head) => firstImpression(entry.path, head, loading);
  try {
    return await plainCopy(loading.unpacker, entry, to, decide, loading.advance);
  } catch (error) {
    return {
      file: entry.path,
      says: `cannot be unpacked: ${(error as Error).message}`,
      todo: 'Download it again.',
    };
  }
}

type Chosen = TableFormat | Fault;

function formatOf(path: string, head: Head, context: IngestContext): Chosen {
  const formats = [...policeUkFormats, ...context.tableSources.map(observationFormat)];
  const recognised = recogniseTable(head.header, formats);
  return 'format' in recognised ? recognised.format : { file: path, line: 1, ...recognised };
}

/** What the first lines and the name say before anything is unpacked. */
function firstImpression(
  path: string,
  head: Head,
  loading: Loading,
): { otherForce: string } | Fault | 'read on' {
  const format = formatOf(path, head, loading.context);
  if ('says' in format) return format;
  const { slug, name } = loading.context.force;
  const named = policeUkName(path)?.force;
  const column = format.forceColumn === undefined ? -1 : head.header.indexOf(format.forceColumn);
  const inRow = head.firstRow[column];
  const another = named !== undefined && named !== slug && inRow !== name;
  return another && loading.passOverOthers ? { otherForce: named } : 'read on';
}

async function tidyTable(
  db: DuckDb,
  entry: TableEntry,
  copy: PlainCopy,
  loading: Loading,
): Promise<TableOutcome> {
  const format = formatOf(entry.path, copy, loading.context);
  if ('says' in format) return { faults: [format] };
  const read = await readRawTable(db, copy, format, entry.path);
  if ('says' in read) return { faults: [read] };
  const months = await monthsSeen(db, format, loading.context, entry.path);
  if ('faults' in months) return months;
  await makeSideTables(db, format);
  const { sha256, bytes } = copy;
  const origin = { path: entry.path, sha256, bytes };
  return {
    loaded: await writeMonths(db, format, { months, known: read.known }, origin, loading.home.parquet),
  };
}
