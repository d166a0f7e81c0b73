import { saidBy, type Tag } from './xml-tags.ts';

/** Whether a setting is on: no word means yes or no, as `otherwise` says. */
export const isOn = (tag: Tag, name: string, otherwise = false): boolean => {
  const says = saidBy(tag, name);
  return says === undefined ? otherwise : !['0', 'false', 'off', 'none'].includes(says.trim().toLowerCase());
};
const isNothing = (tag: Tag, name: string) => Number(saidBy(tag, name) ?? 1) === 0;

const changes = new Set([
  'ins',
  'del',
  'moveFrom',
  'moveTo',
  'delText',
  'delInstrText',
  'cellIns',
  'cellDel',
  'cellMerge',
]);

/** What a reader of the page does not see, by what to call it: Ecma-376 part 1, chapters 17 (Word) and 18 (Excel). */
const hidden: readonly (readonly [string, (tag: Tag) => boolean])[] = [
  ['comments', (tag) => /^comment(RangeStart|RangeEnd|Reference)?$/.test(tag.name)],
  [
    'tracked changes',
    (tag) =>
      saidBy(tag, 'author') !== undefined ||
      changes.has(tag.name) ||
      /(Pr|Grid|numbering)Change$/.test(tag.name),
  ],
  ['hidden text', (tag) => tag.name === 'vanish' && isOn(tag, 'val', true)],
  ['embedded files', (tag) => /^(OLEObject|oleObject|externalData|altChunk|control)$/.test(tag.name)],
  [
    'hidden sheets',
    (tag) => tag.name === 'sheet' && !['visible', undefined].includes(saidBy(tag, 'state')?.trim()),
  ],
  [
    'hidden rows',
    (tag) =>
      (tag.name === 'row' && (isOn(tag, 'hidden') || isNothing(tag, 'ht'))) ||
      (tag.name === 'sheetFormatPr' && isOn(tag, 'zeroHeight')),
  ],
  ['hidden columns', (tag) => tag.name === 'col' && (isOn(tag, 'hidden') || isNothing(tag, 'width'))],
  ['hidden shapes', (tag) => /^(cNvPr|docPr)$/.test(tag.name) && isOn(tag, 'hidden')],
];

/** "hidden rows": what a tag shows that is not to be seen, and that only the writer can take out. */
export const hiddenIn = (tag: Tag): string | undefined => hidden.find(([, isHidden]) => isHidden(tag))?.[0];
