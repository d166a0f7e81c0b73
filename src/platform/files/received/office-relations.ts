import { posix } from 'node:path';
import { isDroppedPart, plainName, refusedPart, relationsOwner } from './office-parts.ts';
import { saidBy, type Tag } from './xml-tags.ts';

/** The last word of the address that says what kind a relationship is of. */
const kindOf = (tag: Tag): string => saidBy(tag, 'Type')?.split('/').at(-1)?.trim().toLowerCase() ?? '';

const isOutside = (tag: Tag): boolean => saidBy(tag, 'TargetMode')?.trim().toLowerCase() === 'external';

/** Kinds of relationship that go with the setting that they belong to. */
const droppedKinds = new Set([
  'attachedtemplate',
  'mailmergesource',
  'mailmergeheadersource',
  'recipientdata',
]);

/** The name of the part that a relationship leads to. */
function targetOf(tag: Tag, owner: string): string {
  const target = unescaped(saidBy(tag, 'Target') ?? '').replaceAll('\\', '/');
  return plainName(posix.resolve('/', posix.dirname(owner), target));
}

const unescaped = (address: string): string =>
  address.replace(/%([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));

/** Whether a relationship leads to something that goes. */
export const isDroppedRelation = (tag: Tag, relations: string): boolean =>
  droppedKinds.has(kindOf(tag)) ||
  (!isOutside(tag) && isDroppedPart(targetOf(tag, relationsOwner(relations) ?? '')));

/** What a relationship leads to that cannot be taken out, whatever the part is called. */
export function refusedRelation(tag: Tag): string | undefined {
  if (tag.name !== 'Relationship') return undefined;
  const kind = kindOf(tag);
  if (droppedKinds.has(kind) || kind === 'hyperlink') return undefined;
  if (isOutside(tag)) return 'links to other files';
  if (kind === 'oleobject' || kind === 'package' || kind === 'afchunk') return 'embedded files';
  return refusedPart(`${kind}/`);
}
