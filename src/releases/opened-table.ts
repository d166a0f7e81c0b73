import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from '../platform/files/fault.ts';
import {
  observationFormat,
  policeUkFormats,
  policeUkName,
  recogniseTable,
  type TableFormat,
} from '../sources/index.ts';
import type { TableEntry } from './delivery.ts';
import type { IngestContext } from './ingest-context.ts';
import type { Loading, TableOutcome } from './loading.ts';
import { plainCopy, type PlainCopy } from './plain-copy.ts';
import type { Head } from './table-head.ts';

/** A table of a delivery, unpacked into the work folder and known by its header, its rows not yet read. */
export interface OpenedTable {
  /** As a person would name it. */
  path: string;
  /** The line on which its header stands in what the person sees. */
  firstLine: number;
  format: TableFormat;
  copy: PlainCopy;
}

/** Unpacks a table, unless its first lines, its bytes or what is in force already say what becomes of it. */
export async function openTable(entry: TableEntry, loading: Loading): Promise<OpenedTable | TableOutcome> {
  const copyPath = join(loading.home.work, randomUUID());
  const outcome = await copyOf(entry, copyPath, loading);
  if (!('copy' in outcome)) await rm(copyPath, { force: true });
  return outcome;
}

/** Removes the plain copy of a table once its rows have been read. */
export const closeTable = ({ copy }: OpenedTable): Promise<void> => rm(copy.path, { force: true });

async function copyOf(
  entry: TableEntry,
  copyPath: string,
  loading: Loading,
): Promise<OpenedTable | TableOutcome> {
  const copy = await copyTable(entry, copyPath, loading);
  if ('otherForce' in copy) return copy;
  if ('says' in copy) return { faults: [copy] };
  if (copy.lines <= 1) return { empty: entry.path };
  if (loading.isHeld(copy.sha256)) return { held: entry.path };
  const format = formatOf(entry.path, copy, loading.context);
  if ('says' in format) return { faults: [format] };
  return { path: entry.path, firstLine: entry.firstLine ?? 1, format, copy };
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

function formatOf(path: string, head: Head, context: IngestContext): TableFormat | Fault {
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
