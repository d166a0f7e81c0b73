import { saidBy, within, type XmlElement } from '../../files/received/index.ts';

/** Fields whose words stand in the document and stay true in another: links, what stands elsewhere in it, forms. */
const known = /^\s*(REF|SEQ|FORMTEXT|FORMCHECKBOX)\b|^\s*HYPERLINK\s+(\\l\s+)?"[^"]*"\s*$/;

/** Whether a text holds fields that are not known: pages of the document, what Word counts or draws. */
export function hasUnsetFields(text: XmlElement): boolean {
  const open: { asks: string; isToldWhole: boolean }[] = [];
  for (const { name, tag, words } of within(text)) {
    const field = open.at(-1);
    if (name === 'instrText') {
      if (field === undefined || field.isToldWhole) return true;
      field.asks += words;
    }
    if (name !== 'fldChar') continue;
    const kind = saidBy(tag, 'fldCharType');
    if (kind === 'begin') open.push({ asks: '', isToldWhole: false });
    else if (field === undefined) return true;
    else {
      if (!known.test(field.asks.replaceAll('&quot;', '"'))) return true;
      field.isToldWhole = true;
      if (kind === 'end') open.pop();
    }
  }
  return open.length > 0;
}
