import type { Unzipped } from 'fflate';
import { textOfPart, unzippedParts, zippedParts } from './zip-parts.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Stripped = Uint8Array | { refused: string };

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const emptyProperties: Readonly<Record<string, string>> = {
  'docProps/core.xml': `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"/>`,
  'docProps/app.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"/>`,
  'docProps/custom.xml': `${declaration}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties"/>`,
};

/**
 * A Word document or Excel workbook without its properties (author, company, history, thumbnail). One that holds comments,
 * tracked changes or hidden sheets is refused: they are words of the document, and only its writer can take them out.
 */
export function stripOffice(bytes: Uint8Array): Stripped {
  const parts = unzippedParts(bytes);
  if (parts === undefined) return { refused: 'This file is damaged: open it, save it again and send that.' };
  const hidden = hiddenWords(parts);
  if (hidden !== undefined)
    return { refused: `This file holds ${hidden}. Take them out, save it and send it again.` };
  const kept = Object.entries(parts).filter(([name]) => !/^docProps\/thumbnail\./i.test(name));
  const stripped: Unzipped = {};
  for (const [name, part] of kept) stripped[name] = strippedPart(name, part);
  return zippedParts(stripped);
}

function strippedPart(name: string, part: Bytes): Bytes {
  const empty = emptyProperties[name];
  if (empty !== undefined) return new TextEncoder().encode(empty);
  if (name !== '_rels/.rels') return part;
  const relations = new TextDecoder().decode(part).replace(/<Relationship\b[^>]*thumbnail[^>]*\/>/gi, '');
  return new TextEncoder().encode(relations);
}

function hiddenWords(parts: Unzipped): string | undefined {
  const names = Object.keys(parts);
  if (
    names.some(
      (name) => /^(word|xl)\/(threaded)?comments/i.test(name) && textOfPart(parts, name).includes('author'),
    )
  )
    return 'comments';
  if (
    names.some(
      (name) =>
        /^word\/.*\.xml$/.test(name) && /<w:(ins|del|moveFrom|moveTo)\s/.test(textOfPart(parts, name)),
    )
  )
    return 'tracked changes';
  if (/<sheet\b[^>]*state="(hidden|veryHidden)"/.test(textOfPart(parts, 'xl/workbook.xml')))
    return 'hidden sheets';
  return undefined;
}
