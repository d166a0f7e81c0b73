import { childOf, hiddenIn, isOn, saidBy, within, type XmlElement } from '../../files/received/index.ts';
import { knownElements, namesOfUnknown, settings } from './known-elements.ts';

/** Columns that a table of Word may have. */
export const mostColumns = 63;

const isNumber = (says: string | undefined, from: number, to: number): boolean =>
  says !== undefined && /^\d{1,3}$/.test(says) && Number(says) >= from && Number(says) <= to;
const isNothing = (says: string | undefined): boolean => says === undefined || Number(says) === 0;

/** Letters of these fonts stand for signs that the letter does not tell. */
const isSymbolFont = ({ tag }: XmlElement): boolean =>
  ['ascii', 'hAnsi', 'cs', 'eastAsia'].some((script) =>
    /^symbol|dings|marlett|zapf|barcode/i.test(saidBy(tag, script) ?? ''),
  );

/** What cannot be set as it stands, by what to call it; each is looked for in the elements of these names. */
const unset: readonly (readonly [string, RegExp, (element: XmlElement) => boolean])[] = [
  ['letters of a font of signs', /^rFonts$/, isSymbolFont],
  ['text that is struck through twice', /^dstrike$/, ({ tag }) => isOn(tag, 'val', true)],
  ['raised or lowered text', /^position$/, ({ tag }) => !isNothing(saidBy(tag, 'val'))],
  [
    'raised or lowered text',
    /^vertAlign$/,
    ({ tag }) => !/^(super|sub)script$|^baseline$/.test(saidBy(tag, 'val') ?? ''),
  ],
  [
    'breaks of another kind',
    /^br$/,
    ({ tag }) => !['textWrapping', 'page', 'column'].includes(saidBy(tag, 'type') ?? 'textWrapping'),
  ],
  [
    'a table of more columns than Word has',
    /^gridSpan$/,
    ({ tag }) => !isNumber(saidBy(tag, 'val'), 1, mostColumns),
  ],
  ['a table that reads from right to left', /^bidiVisual$/, ({ tag }) => isOn(tag, 'val', true)],
  ['notes with marks of their own', /^footnoteReference$/, ({ tag }) => isOn(tag, 'customMarkFollows')],
  ['notes at its end', /^endnoteReference$/, () => true],
  ['text that is brought in from elsewhere', /^dataBinding$/, () => true],
  [
    'a linked picture',
    /^blip$/,
    ({ tag }) => saidBy(tag, 'embed') === undefined || saidBy(tag, 'link') !== undefined,
  ],
  [
    'a cropped picture',
    /^(srcRect|fillRect)$/,
    ({ tag }) => !['l', 't', 'r', 'b'].every((side) => isNothing(saidBy(tag, side))),
  ],
  [
    'a turned picture',
    /^xfrm$/,
    ({ tag }) => !isNothing(saidBy(tag, 'rot')) || isOn(tag, 'flipH') || isOn(tag, 'flipV'),
  ],
  ['a picture cut to a shape', /^prstGeom$/, ({ tag }) => saidBy(tag, 'prst') !== 'rect'],
  ['cells that say something by their colour alone', /^tbl$/, hasBareColour],
];

/** A coloured cell without a word, below the first row, where it is no heading. */
function hasBareColour(table: XmlElement): boolean {
  const [, ...rows] = table.inside.filter(({ name }) => name === 'tr');
  const cells = rows.flatMap(({ inside }) => inside.filter(({ name }) => name === 'tc'));
  return cells.some((cell) => {
    const fill = saidBy(childOf(childOf(cell, 'tcPr'), 'shd')?.tag ?? cell.tag, 'fill');
    if (fill === undefined || /^(auto|ffffff)$/i.test(fill)) return false;
    return ![...within(cell)].some(({ name }) => name === 't' || name === 'drawing' || name === 'sym');
  });
}

/** What an element of the text is, or holds, that cannot be set as it stands: "formulas", "hidden text". */
export function unsetInElement(element: XmlElement, isSetting: boolean): string | undefined {
  const hidden = hiddenIn(element.tag);
  if (hidden !== undefined) return hidden;
  const { name } = element;
  if (!isSetting && !knownElements.has(name) && !settings.has(name))
    return namesOfUnknown[name] ?? `what is not known here (${name})`;
  return unset.find(([, names, isUnset]) => names.test(name) && isUnset(element))?.[0];
}
