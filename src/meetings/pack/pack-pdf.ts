import { Worker } from 'node:worker_threads';
import { logError } from '../../platform/log.ts';
import type { Pack } from './pack.ts';
import { setPack, type FileToSet, type House } from './set-pack.ts';

/** What setting a pack with its files may take: seconds, and megabytes of memory. */
const limits = { seconds: 120, memory: 1024 };

type ReadFile = (hash: string) => Promise<Uint8Array | undefined>;

/**
 * The pack as one tagged PDF, in which papers that are PDF files or pictures stand page by page. Files that somebody
 * brought are opened in a thread of its own; when that fails or takes too much, the pack names them and is whole without.
 */
export async function packPdf(pack: Pack, house: House, read: ReadFile): Promise<Uint8Array<ArrayBuffer>> {
  const files = await filesToSet(pack, read);
  const whole = files.length === 0 ? undefined : await setInThread(pack, house, files);
  return whole ?? setPack(pack, house, []);
}

const canBeSet = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType.startsWith('image/');

async function filesToSet({ agenda }: Pack, read: ReadFile): Promise<FileToSet[]> {
  const files = new Map<string, FileToSet>();
  for (const { file } of agenda.flatMap(({ papers }) => papers)) {
    if (file === null || files.has(file.hash) || !canBeSet(file.mediaType)) continue;
    const bytes = await read(file.hash);
    if (bytes !== undefined) files.set(file.hash, { hash: file.hash, mediaType: file.mediaType, bytes });
  }
  return [...files.values()];
}

const setInThread = (...asked: Parameters<typeof setPack>): Promise<Uint8Array<ArrayBuffer> | undefined> =>
  new Promise((resolve) => {
    const thread = new Worker(new URL('./pack-thread.ts', import.meta.url), {
      workerData: asked,
      // Nothing of the environment is its business, and what libraries remark of a file is not for the log.
      env: {},
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: limits.memory, maxYoungGenerationSizeMb: 32 },
    });
    const end = (pdf?: Uint8Array<ArrayBuffer>) => {
      clearTimeout(timer);
      resolve(pdf);
      void thread.terminate();
    };
    const timer = setTimeout(end, limits.seconds * 1000);
    thread.once('message', end);
    thread.once('error', (error) => {
      logError(error);
      end();
    });
    thread.once('exit', () => end());
  });
