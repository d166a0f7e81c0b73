import { parse, type DefaultTreeAdapterMap } from 'parse5';

type Element = DefaultTreeAdapterMap['element'];

/** A form that changes something, as a page holds it. */
export interface FormOnPage {
  to: string;
  /** What a browser would send when nobody types anything; of choices the first. */
  fields: Record<string, string>;
  /** Names of the fields into which words are typed. */
  texts: string[];
}

/** Every form of a page that is sent by POST, without those of the frame. */
export function formsOf(html: string): FormOnPage[] {
  return elements(parse(html))
    .filter((one) => one.tagName === 'form' && attribute(one, 'method') === 'post')
    .map(formOf)
    .filter(({ to }) => to !== '/sign-out');
}

function formOf(form: Element): FormOnPage {
  const found: FormOnPage = { to: attribute(form, 'action') ?? '', fields: {}, texts: [] };
  for (const one of elements(form)) {
    const name = attribute(one, 'name');
    if (name === undefined) continue;
    const type = attribute(one, 'type') ?? 'text';
    if (one.tagName === 'textarea' || (one.tagName === 'input' && type === 'text')) found.texts.push(name);
    const value = one.tagName === 'select' ? firstChoice(one) : attribute(one, 'value');
    if (type !== 'file' && value !== undefined) found.fields[name] ??= value;
  }
  return found;
}

/** The first that chooses something. */
const firstChoice = (select: Element): string =>
  elements(select)
    .map((option) => attribute(option, 'value') ?? '')
    .find((value) => value !== '') ?? '';

function elements(node: DefaultTreeAdapterMap['node']): Element[] {
  if (!('childNodes' in node)) return [];
  return node.childNodes.flatMap((child) => ('tagName' in child ? [child, ...elements(child)] : []));
}

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
