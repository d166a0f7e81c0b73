import { existsSync } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import yauzl, { type ZipFile } from 'yauzl';
import type { Progress } from '../../../platform/cli/cli.ts';
import { PartFailed, remoteFile, RemoteReader } from './archive-ranges.ts';
import { downloadFile } from './download-file.ts';
import { isFailure, type Failure, type Fetched } from './fetched.ts';
import type { Manners } from './persist.ts';

export interface ArchivePlace {
  /** The address of the service, such as https://data.police.uk. */
  base: URL;
  /** The folder in which whole archives are kept. */
  keep: string;
  /** Whether to download archives whole even when the server gives parts of them. */
  whole: boolean;
  progress(label: string, total: number, unit: string): Progress;
}

/** An archive that can be read, and what reading it has cost so far. */
export interface OpenArchive {
  zip: ZipFile;
  /** The path of the archive when it lies here whole. */
  path: string | undefined;
  /** Bytes fetched of an archive that is read in parts. */
  fetched(): number;
}

const options = { lazyEntries: true, autoClose: false, strictFileNames: true } as const;

/**
 * Opens an archive such as 2025-12. An archive is national and about 1.6 GB, so where the server allows it
 * only its list of contents and the files of one force are read, from where it lies; otherwise it is
 * downloaded whole, resumably. One that lies here already is used.
 */
export async function openArchive(
  archive: string,
  place: ArchivePlace,
  manners: Manners,
): Promise<Fetched<OpenArchive>> {
  const url = new URL(`/data/archive/${archive}.zip`, place.base);
  const path = join(place.keep, `${archive}.zip`);
  if (!existsSync(path)) {
    const remote = place.whole ? { value: undefined } : await remoteFile(url, manners);
    if (isFailure(remote)) return remote;
    if (remote.value !== undefined)
      return openReader(new RemoteReader(remote.value, manners), remote.value.size, url);
    const downloaded = await download(archive, url, path, place, manners);
    if (isFailure(downloaded)) return downloaded;
  }
  return openWhole(path);
}

async function openReader(reader: RemoteReader, size: number, url: URL): Promise<Fetched<OpenArchive>> {
  try {
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, size, options);
    return { value: { zip, path: undefined, fetched: () => reader.fetched } };
  } catch (error) {
    return archiveFailure(error, url.href);
  }
}

async function download(archive: string, url: URL, path: string, place: ArchivePlace, manners: Manners) {
  await mkdir(place.keep, { recursive: true });
  let bar: Progress | undefined;
  const outcome = await downloadFile(
    {
      url,
      path,
      progress: (done, size) => {
        bar ??= place.progress(`Downloading ${archive}`, size ?? done, 'bytes');
        bar.to(done);
      },
    },
    manners,
  );
  bar?.end();
  return outcome;
}

/** Opens a downloaded archive; one that is not a whole zip is deleted, so that the next run fetches it anew. */
async function openWhole(path: string): Promise<Fetched<OpenArchive>> {
  try {
    return { value: { zip: await yauzl.openPromise(path, options), path, fetched: () => 0 } };
  } catch (error) {
    await rm(path, { force: true });
    return archiveFailure(error, path);
  }
}

/** The failure behind whatever was thrown while an archive was read. */
export function archiveFailure(error: unknown, at: string): Failure {
  if (error instanceof PartFailed) return error.failure;
  if (!(error instanceof Error)) throw error;
  if ('syscall' in error) {
    return {
      failed: 'not-written',
      at,
      says: error.message,
      todo: 'Make room, or choose another folder with --out.',
    };
  }
  return {
    failed: 'changed',
    at,
    says: `this is not a whole zip archive: ${error.message}`,
    todo: brokenTodo,
  };
}

const brokenTodo =
  'Run the same command again; if it stays so, the service has changed or is down: try later.';
