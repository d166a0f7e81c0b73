import { hiddenIn } from './office-hidden.ts';
import { isDroppedPart, plainName, relationsOwner } from './office-parts.ts';
import { isDroppedRelation, refusedRelation } from './office-relations.ts';
import { writeXml } from './write-xml.ts';
import { saidBy, type Attribute, type Tag } from './xml-tags.ts';

/** Settings that tell of people, places on their disks and the history of the document. */
const droppedElements = new Set([
  ...['rsids', 'attachedTemplate', 'docVars', 'mailMerge', 'docId', 'dataBinding', 'saveThroughXslt'],
  ...['absPath', 'fileSharing', 'revisionPtr', 'customWorkbookViews', 'customSheetViews', 'webPublishing'],
  'customProperties',
]);

/** Numbers of editing sessions, which join passages to whoever wrote them; and what pointed to a part that went. */
const isTrace = ({ name, hasPrefix }: Attribute, tag: Tag): boolean =>
  /^rsid/i.test(name) || (tag.name === 'pageSetup' && name === 'id' && hasPrefix);

/** An XML part without what tells of its making; what it holds that is not seen; or undefined when it is broken. */
export function strippedXml(part: string, text: string): ReturnType<typeof writeXml> {
  const isRelations = relationsOwner(part) !== undefined;
  const isContents = plainName(part) === '[content_types].xml';
  return writeXml(text, {
    refusal: (tag) => (isRelations ? refusedRelation(tag) : hiddenIn(tag)),
    dropsElement(tag) {
      if (isRelations) return tag.name === 'Relationship' && isDroppedRelation(tag, part);
      if (isContents) return tag.name === 'Override' && isDroppedPart(saidBy(tag, 'PartName') ?? '');
      return droppedElements.has(tag.name);
    },
    mayTell: (tag) => tag.name === 'pageSetup' || /rsid/i.test(tag.written),
    dropsAttribute: isTrace,
  });
}
