import { inOwnProcess } from '../../platform/in-own-process.ts';
import { logError } from '../../platform/log.ts';
import type { Pack } from './pack.ts';
import { setPack, wordType, type FileToSet, type House } from './set-pack.ts';

/** What setting a pack with its files may take: seconds, and megabytes of memory. */
const limits = { seconds: 120, memory: 1024 };

type ReadFile = (hash: string) => Promise<Uint8Array | undefined>;

/**
 * The pack as one tagged PDF, in which papers that are PDF files or pictures stand page by page, and Word documents as
 * their words. Files that somebody brought are opened in a process of its own; when that fails or takes too much, the pack names them and is whole without.
 */
export async function packPdf(pack: Pack, house: House, read: ReadFile): Promise<Uint8Array<ArrayBuffer>> {
  const files = await filesToSet(pack, read);
  const whole = files.length === 0 ? undefined : await setInProcess(pack, house, files);
  return whole ?? setPack(pack, house, []);
}

const canBeSet = (mediaType: string): boolean =>
  mediaType === 'application/pdf' || mediaType === wordType || mediaType.startsWith('image/');

async function filesToSet({ agenda }: Pack, read: ReadFile): Promise<FileToSet[]> {
  const files = new Map<string, FileToSet>();
  for (const { file } of agenda.flatMap(({ papers }) => papers)) {
    if (file === null || files.has(file.hash) || !canBeSet(file.mediaType)) continue;
    const bytes = await read(file.hash);
    if (bytes !== undefined) files.set(file.hash, { hash: file.hash, mediaType: file.mediaType, bytes });
  }
  return [...files.values()];
}

async function setInProcess(
  ...asked: Parameters<typeof setPack>
): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const outcome = await inOwnProcess({
    module: new URL('./pack-process.ts', import.meta.url),
    given: asked,
    ...limits,
    hasTsx: true,
  });
  if ('answer' in outcome) return outcome.answer as Uint8Array<ArrayBuffer>;
  logError(new Error(`The files of a pack could not be set: ${outcome.failed}`, { cause: outcome }));
  return undefined;
}
