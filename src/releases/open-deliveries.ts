import { createHash, randomUUID } from 'node:crypto';
import { open, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import { copyHashed } from './copy-hashed.ts';
import type { ObservationTableSource } from '../sources/index.ts';
import type { Delivery, TableEntry } from './delivery.ts';
import { workbookTables } from './workbook-tables.ts';
import { zipTables } from './zip-delivery.ts';

/** A path that was given, or a file found in a folder that was given. */
interface Found {
  path: string;
  shownAs: string;
  /** A file named by the person is always read; one met in a folder only when it is a table by its ending. */
  named: boolean;
}

/**
 * Opens what was given: each zip is a delivery of its own, all loose files together are one.
 * Everything is first copied into the work folder, so nothing can change while it is read.
 */
export async function openDeliveries(
  paths: readonly string[],
  work: string,
  sources: readonly ObservationTableSource[],
): Promise<Delivery[] | Refused> {
  const found = await Promise.all(paths.map(findFiles));
  const faults: Fault[] = found.flatMap((each) => (isRefused(each) ? each.refused : []));
  const files = found.flatMap((each) => (isRefused(each) ? [] : each));
  const deliveries: Delivery[] = [];
  const loose: Loose[] = [];
  for (const file of files) {
    const copy = join(work, randomUUID());
    const { sha256, bytes } = await copyHashed(file.path, copy);
    const archive = (await isZip(copy)) ? await zipTables(copy, file.shownAs) : undefined;
    if (archive === undefined) loose.push({ ...file, copy, sha256, bytes });
    else if (isRefused(archive)) faults.push(...archive.refused);
    else if (archive.workbook) {
      const sheets = await workbookTables(copy, file.shownAs, sources, work);
      if (isRefused(sheets)) faults.push(...sheets.refused);
      else loose.push({ ...file, copy, sha256, bytes, sheets });
    } else {
      const { tables, notTables } = archive;
      deliveries.push({
        name: basename(file.path),
        sha256,
        bytes,
        originals: [{ sha256, path: copy }],
        tables,
        notTables,
      });
    }
  }
  if (loose.length > 0) deliveries.push(await looseDelivery(loose, work, paths));
  return faults.length > 0 ? { refused: faults } : deliveries;
}

async function findFiles(path: string): Promise<Found[] | Refused> {
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) return { refused: [{ file: path, says: 'there is no such file or folder' }] };
  if (found.isFile()) return [{ path, shownAs: basename(path), named: true }];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  if (files.length === 0) return { refused: [{ file: path, says: 'is an empty folder' }] };
  return files.sort().map((file) => ({ path: file, shownAs: relative(path, file), named: false }));
}

async function isZip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  const { buffer } = await file.read(Buffer.alloc(4), 0, 4, 0).finally(() => file.close());
  return buffer.equals(Buffer.from('PK\u0003\u0004')) || buffer.equals(Buffer.from('PK\u0005\u0006'));
}

type Loose = Found & { copy: string; sha256: string; bytes: number; sheets?: TableEntry[] };

/** Several loose files are named together by the hash of a list of their hashes, which is kept too. */
async function looseDelivery(files: Loose[], work: string, paths: readonly string[]): Promise<Delivery> {
  const isTable = (file: Loose) =>
    file.named || file.sheets !== undefined || /\.(csv|csv\.gz)$/i.test(file.path);
  const originals = files.map(({ sha256, copy }) => ({ sha256, path: copy }));
  const only = files.length === 1 ? files[0] : undefined;
  const list = files
    .map(({ sha256, shownAs }) => `${sha256}  ${shownAs}\n`)
    .sort()
    .join('');
  const listed = { sha256: createHash('sha256').update(list).digest('hex'), path: join(work, randomUUID()) };
  if (only === undefined) await writeFile(listed.path, list, { flush: true });
  return {
    name: only?.shownAs ?? (paths.length === 1 ? basename(paths[0] ?? '') : `${files.length} files`),
    sha256: (only ?? listed).sha256,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
    originals: only === undefined ? [...originals, listed] : originals,
    tables: (await Promise.all(files.filter(isTable).map(tablesOf))).flat(),
    notTables: files.filter((file) => !isTable(file)).map(({ shownAs }) => shownAs),
  };
}

const tablesOf = async (file: Loose): Promise<TableEntry[]> => file.sheets ?? [await looseTable(file)];

async function looseTable({ copy, shownAs, bytes }: Loose): Promise<TableEntry> {
  const as = (await isGzip(copy)) ? 'gzip' : 'plain';
  return { path: shownAs, bytes, packed: { as, path: copy, bytes } };
}

async function isGzip(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  const { buffer, bytesRead } = await file.read(Buffer.alloc(2), 0, 2, 0).finally(() => file.close());
  return bytesRead === 2 && buffer[0] === 0x1f && buffer[1] === 0x8b;
}
