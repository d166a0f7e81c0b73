import type { Unzipped } from 'fflate';
import { saidBy } from './xml-tags.ts';
import { xmlTree, type XmlElement } from './xml-tree.ts';
import { textOfPart, unzippedParts, zippedParts } from './zip-parts.ts';

/** The parts of a Word document that its words are read from. */
export interface WordParts {
  main: XmlElement;
  /** Those that it has, by their kinds. */
  further: ReadonlyMap<FurtherKind, XmlElement>;
  /** The document with these and no other parts of their kinds, so that nobody reads others than were looked into. */
  bytes: Uint8Array;
}

const furtherKinds = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const;
export type FurtherKind = (typeof furtherKinds)[number];

/**
 * Finds the parts of a Word document by what leads to them, whatever they are called. Undefined when it is damaged, or
 * when it is not plain which part is meant: others might read another.
 */
export async function wordParts(bytes: Uint8Array): Promise<WordParts | undefined> {
  const unzipped = await unzippedParts(bytes);
  if ('refused' in unzipped) return undefined;
  const { parts } = unzipped;
  const mainName = partsOfKind(parts, '', 'officeDocument');
  const main = mainName.length === 1 ? treeOf(parts, mainName[0]) : undefined;
  if (main?.name !== 'document' || mainName[0] === undefined) return undefined;
  const further = new Map<FurtherKind, XmlElement>();
  for (const kind of furtherKinds) {
    const names = partsOfKind(parts, mainName[0], kind);
    // Where nothing leads to a part, some readers take that which has the usual name.
    const usual = `word/${kind}.xml`;
    if (names.length === 0 && usual in parts) names.push(usual);
    if (names.length === 0) continue;
    const tree = names.length === 1 ? treeOf(parts, names[0]) : undefined;
    if (tree === undefined) return undefined;
    further.set(kind, tree);
  }
  return { main, further, bytes: zippedParts(parts) };
}

const treeOf = (parts: Unzipped, name = ''): XmlElement | undefined =>
  name in parts ? xmlTree(textOfPart(parts, name)) : undefined;

/** Names of the parts of a kind that a part leads to ('' for the document); one that nobody finds alike has no name. */
function partsOfKind(parts: Unzipped, owner: string, kind: string): string[] {
  const [, folder = '', file = ''] = /^(.*?)([^/]*)$/.exec(owner) ?? [];
  const relations = xmlTree(textOfPart(parts, `${folder}_rels/${file}.rels`));
  return (relations?.inside ?? [])
    .filter(({ tag }) => saidBy(tag, 'Type')?.trim().toLowerCase().endsWith(`/${kind.toLowerCase()}`))
    .map(({ tag }) =>
      saidBy(tag, 'Type') === usualKinds + kind ? nameOf(saidBy(tag, 'Target'), folder) : '',
    );
}

const usualKinds = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

function nameOf(target = '', folder: string): string {
  if (!/^\/?[\w-][\w./-]*$/.test(target) || target.includes('..')) return '';
  return target.startsWith('/') ? target.slice(1) : folder + target;
}
