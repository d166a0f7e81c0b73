import {
  childOf,
  hiddenIn,
  isOn,
  saidBy,
  toldOf,
  within,
  type XmlElement,
} from '../../files/received/index.ts';
import { unsetInElement } from './unset-in-element.ts';

/** The styles of a document by their ids. */
export const stylesById = (styles: XmlElement | undefined): Map<string, XmlElement> => {
  const found = new Map<string, XmlElement>();
  for (const style of styles?.inside.filter(({ name }) => name === 'style') ?? []) {
    const id = saidBy(style.tag, 'styleId') ?? '';
    if (!found.has(id)) found.set(id, style);
  }
  return found;
};

/** A style, what it is based on, and so on. */
export function styleWithBases(
  id: string | undefined,
  styles: ReadonlyMap<string, XmlElement>,
): XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next = id; next !== undefined;) {
    const style = styles.get(next);
    if (style === undefined || chain.includes(style)) break;
    chain.push(style);
    next = toldOf(style, 'basedOn');
  }
  return chain;
}

/** What styles that are in use do to words and cannot be set: it is told of words alone what is done to them. */
export function unsetInStyles(
  texts: readonly XmlElement[],
  styles: XmlElement | undefined,
): string | undefined {
  const byId = stylesById(styles);
  const used = new Set<string>();
  for (const text of texts)
    for (const { name, tag } of within(text))
      if (/^(p|r|tbl)Style$/.test(name)) used.add(saidBy(tag, 'val') ?? '');
  for (const [id, style] of byId) if (isOn(style.tag, 'default')) used.add(id);
  const inUse = new Set([...used].flatMap((id) => styleWithBases(id, byId)));
  const defaults = childOf(styles, 'docDefaults');
  if (defaults !== undefined) inUse.add(defaults);
  for (const style of inUse) {
    const isNoteMark = /^footnote (reference|anchor)$/i.test(toldOf(style, 'name') ?? '');
    for (const element of within(style)) {
      const found = effectOf(element, isNoteMark);
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function effectOf(element: XmlElement, isNoteMark: boolean): string | undefined {
  const { name, tag } = element;
  if (/^(strike|caps|smallCaps|specVanish|rtl|em)$/.test(name) && isOn(tag, 'val', true))
    return 'words that a style strikes through, hides or writes otherwise';
  if (name === 'vertAlign' && !isNoteMark && saidBy(tag, 'val') !== 'baseline')
    return 'raised or lowered text';
  if (name === 'framePr') return 'text in frames';
  return hiddenIn(tag) ?? unsetInElement(element, true);
}
