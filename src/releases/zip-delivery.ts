import { openPromise, type Entry, type ZipFile } from 'yauzl';
import { isRefused, refuse, type Fault, type Refused } from '../platform/files/fault.ts';
import type { TableEntry } from './delivery.ts';

/** Unpacked bytes of one file and of one archive that are believed; more is an attack or a mistake. */
const largestEntry = 4 * 1024 ** 3;
const largestArchive = 64 * 1024 ** 3;
const mostEntries = 100_000;

export interface ZipTables {
  /** Whether this archive is in truth an XLSX workbook. */
  workbook: boolean;
  tables: TableEntry[];
  notTables: string[];
}

/** Lists the tables of a zip archive without unpacking it; everything suspicious in it is refused. */
export async function zipTables(path: string, shownAs: string): Promise<ZipTables | Refused> {
  const zip = await openPromise(path, { autoClose: false, strictFileNames: true }).catch(
    (error: unknown) => error,
  );
  if (zip instanceof Error) return refuse(damaged(shownAs, zip));
  const archive = zip as ZipFile;
  try {
    return await listTables(archive, path, shownAs);
  } catch (error) {
    return refuse(damaged(shownAs, error as Error));
  } finally {
    archive.close();
  }
}

async function listTables(archive: ZipFile, path: string, shownAs: string): Promise<ZipTables | Refused> {
  const listed = await listEntries(archive, shownAs);
  if (isRefused(listed)) return listed;
  const isTable = ({ fileName }: Entry) =>
    /\.(csv|csv\.gz)$/i.test(fileName) && !fileName.startsWith('__MACOSX/');
  return {
    workbook: listed.some(({ fileName }) => fileName === 'xl/workbook.xml'),
    tables: await Promise.all(listed.filter(isTable).map((entry) => tableEntry(archive, entry, path))),
    notTables: listed.filter((entry) => !isTable(entry)).map(({ fileName }) => fileName),
  };
}

async function listEntries(zip: ZipFile, shownAs: string): Promise<Entry[] | Refused> {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  let unpacked = 0;
  if (zip.entryCount > mostEntries)
    return refuse({ file: shownAs, says: `holds ${zip.entryCount} files, more than ${mostEntries}` });
  try {
    for await (const entry of zip.eachEntry()) {
      if (entry.fileName.endsWith('/')) continue;
      const says = suspicion(entry);
      if (says !== undefined) faults.push({ file: `${shownAs}/${entry.fileName}`, says });
      unpacked += entry.uncompressedSize;
      entries.push(entry);
    }
  } catch (error) {
    faults.push(damaged(shownAs, error as Error));
  }
  if (unpacked > largestArchive)
    faults.push({ file: shownAs, says: `unpacks to ${unpacked} bytes, more than 64 GB` });
  return faults.length > 0 ? { refused: faults } : entries;
}

function suspicion(entry: Entry): string | undefined {
  if (entry.isEncrypted()) return 'is encrypted, so it cannot be read';
  if (/\.(zip|7z|rar|xlsx)$/i.test(entry.fileName))
    return 'is an archive inside an archive. Unpack it and give it on its own';
  if (entry.compressionMethod !== 0 && entry.compressionMethod !== 8) {
    return `is packed by method ${entry.compressionMethod}, which is not read here`;
  }
  if (entry.uncompressedSize > largestEntry)
    return `unpacks to ${entry.uncompressedSize} bytes, more than 4 GB`;
  if (isBomb(entry.compressedSize, entry.uncompressedSize)) {
    return `unpacks to ${Math.round(entry.uncompressedSize / entry.compressedSize)} times its size, which no table of records does`;
  }
  return undefined;
}

/** Police tables shrink 4 to 20 times; deflate can reach 1,032 times only on repeated bytes. */
const isBomb = (packed: number, unpacked: number): boolean =>
  unpacked > 10_000_000 && unpacked > packed * 200;

function damaged(file: string, error: Error): Fault {
  const escape = /^(invalid relative path|absolute path|invalid characters in fileName)/.test(error.message);
  if (escape)
    return { file, says: `holds a file that would be unpacked outside its folder (${error.message})` };
  const todo = 'It may have been cut off on its way: download it again.';
  return { file, says: `is not a whole zip archive (${error.message})`, todo };
}

async function tableEntry(zip: ZipFile, entry: Entry, archive: string): Promise<TableEntry> {
  const { fileName, uncompressedSize: bytes, compressedSize, compressionMethod, crc32 } = entry;
  const { fileDataStart: start } = await zip.readLocalFileHeaderPromise(entry, { minimal: true });
  const deflated = compressionMethod === 8;
  return {
    path: fileName,
    bytes,
    packed: { as: 'zip-entry', path: archive, bytes, start, packed: compressedSize, deflated, crc32 },
  };
}
