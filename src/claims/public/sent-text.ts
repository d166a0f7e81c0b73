import { siteLimits } from './site-limits.ts';
import type { FormFault } from './check-form.tsx';

/** What a visitor sent: a pasted text or a document. */
export interface SentText {
  bytes: Uint8Array;
  /** The name of the document; '' for a pasted text. */
  name: string;
  /** The pasted text; '' for a document. */
  text: string;
}

/** Takes what was sent out of a form, or says what is wrong with it. */
export async function sentText(form: FormData): Promise<SentText | { fault: FormFault; text: string }> {
  const text = wordsOf(form.get('text'));
  const file = form.get('document');
  const document = file instanceof File && file.size > 0 ? file : undefined;
  if (text.trim() !== '' && document !== undefined) {
    return { text, fault: { field: 'text', says: 'Paste a text or choose a document, not both' } };
  }
  if (document === undefined) {
    const says = 'Paste a text or choose a document';
    return text.trim() === ''
      ? { text, fault: { field: 'text', says } }
      : { bytes: new TextEncoder().encode(text), name: '', text };
  }
  if (document.size > siteLimits.bytes) return { text, fault: tooLarge };
  return { bytes: await document.bytes(), name: document.name.slice(0, 200), text: '' };
}

const wordsOf = (value: FormDataEntryValue | null): string =>
  typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : '';

export const tooLarge: FormFault = {
  field: 'document',
  says: `The document must be smaller than ${siteLimits.bytes / 1e6} MB. Save it without pictures, or check it in parts`,
};
