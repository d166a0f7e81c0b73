import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import { drawPages, type LeftPlace } from './pages/draw-pages.ts';
import type { PagesToSet } from './pages/pages-to-set.ts';
import { pdfFonts } from './pdf-fonts.ts';
import { typstDocument, type TypstDocument } from './typst-document.ts';

/**
 * Sets a document as a tagged PDF that meets PDF/UA-1, with our own fonts and nothing from the network. The same
 * document always gives the same bytes. Pages of `files` are drawn where the document leaves pages for
 * them, and `pictures` are those that it names. Throws when the source does not compile: it is made by us, so that is a
 * fault of ours.
 */
export async function compilePdf(
  document: TypstDocument,
  files: ReadonlyMap<string, PagesToSet> = new Map(),
  pictures: ReadonlyMap<string, Uint8Array> = new Map(),
): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = NodeCompiler.create({ workspace: noFiles, fontArgs: [{ fontBlobs: await pdfFonts() }] });
  for (const [name, bytes] of pictures) compiler.mapShadow(`${noFiles}/${name}`, Buffer.from(bytes));
  const compiled = compiler.compile({ mainFileContent: typstDocument(document) });
  if (compiled.result === null) throw new Error(`The PDF cannot be set: ${reasonOf(compiled)}`);
  const pdf = exported(compiler, compiled.result, document.day);
  const places = compiler.query(compiled.result, { selector: '<left>', field: 'value' }) as LeftPlace[];
  compiler.evictCache(0);
  return new Uint8Array(places.length === 0 ? pdf : await drawPages(pdf, places, files));
}

/** A folder that does not exist: the document cannot read a file, whatever text is put into it. */
const noFiles = '/nonexistent';

const exported = (compiler: NodeCompiler, result: NodeTypstDocument, day: string): Buffer =>
  compiler.pdf(result, {
    pdfStandard: 'ua-1',
    creationTimestamp: Temporal.PlainDate.from(day).toZonedDateTime('UTC').epochMilliseconds / 1000,
  });

function reasonOf(compiled: ReturnType<NodeCompiler['compile']>): string {
  const error = compiled.takeError();
  return JSON.stringify(error?.shortDiagnostics ?? 'no reason is given');
}
