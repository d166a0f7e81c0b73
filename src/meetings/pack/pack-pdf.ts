import { compilePdf } from '../../platform/pdf/compile-pdf.ts';
import { pagesOfPdf } from '../../platform/pdf/pages/pages-of-pdf.ts';
import { pagesOfPicture } from '../../platform/pdf/pages/pages-of-picture.ts';
import type { PagesToSet } from '../../platform/pdf/pages/pages-to-set.ts';
import type { Pack, PackFile } from './pack.ts';
import { typstPack } from './typst-pack.ts';

/** Most pages of files that one pack holds; what comes after them is named. */
const mostPages = 600;

type ReadFile = (hash: string) => Promise<Uint8Array | undefined>;

/** The pack as one tagged PDF, in which papers that are PDF files or pictures stand page by page. */
export async function packPdf(
  pack: Pack,
  house: { body: string; colour: string },
  read: ReadFile,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = await filesToSet(pack, read);
  return compilePdf(typstPack(pack, house, files), files);
}

async function filesToSet({ agenda }: Pack, read: ReadFile): Promise<Map<string, PagesToSet>> {
  const files = new Map<string, PagesToSet>();
  let pages = 0;
  for (const { file } of agenda.flatMap(({ papers }) => papers)) {
    if (file === null || files.has(file.hash)) continue;
    const found = await pagesOf(file, read);
    if (found === undefined || pages + found.pages.length > mostPages) continue;
    pages += found.pages.length;
    files.set(file.hash, found);
  }
  return files;
}

async function pagesOf({ hash, mediaType }: PackFile, read: ReadFile): Promise<PagesToSet | undefined> {
  const isPicture = mediaType.startsWith('image/');
  if (!isPicture && mediaType !== 'application/pdf') return undefined;
  const bytes = await read(hash);
  if (bytes === undefined) return undefined;
  return isPicture ? pagesOfPicture(bytes, mediaType) : pagesOfPdf(bytes);
}
