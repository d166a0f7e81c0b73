import { isDroppedPart, plainName, relationsOwner } from './office-parts.ts';
import { isDroppedRelation } from './office-relations.ts';
import { writeXml } from './write-xml.ts';
import { saidBy, type Attribute, type Tag, type XmlPiece } from './xml-tags.ts';

/** Settings that tell of people, places on their disks and the history of the document. */
const droppedElements = new Set([
  ...['rsids', 'attachedTemplate', 'docVars', 'mailMerge', 'docId', 'dataBinding', 'saveThroughXslt'],
  ...['absPath', 'fileSharing', 'revisionPtr', 'customWorkbookViews', 'customSheetViews', 'webPublishing'],
  'customProperties',
]);

/** Numbers of editing sessions, which join passages to whoever wrote them; and what pointed to a part that went. */
const isTrace = ({ name, prefix }: Attribute, tag: Tag): boolean =>
  /^rsid/i.test(name) || (tag.name === 'pageSetup' && name === 'id' && prefix !== '');

/** An XML part without what tells of its making. */
export function strippedXml(part: string, pieces: readonly XmlPiece[]): Uint8Array<ArrayBuffer> {
  const name = plainName(part);
  const isRelations = relationsOwner(part) !== undefined;
  return writeXml(pieces, {
    element(tag) {
      if (isRelations) return tag.name === 'Relationship' && isDroppedRelation(tag, part);
      if (name === '[content_types].xml')
        return tag.name === 'Override' && isDroppedPart(saidBy(tag, 'PartName') ?? '');
      return droppedElements.has(tag.name);
    },
    attribute: isTrace,
  });
}
