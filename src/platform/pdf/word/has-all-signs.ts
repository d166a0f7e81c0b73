import { compilePdf } from '../compile-pdf.ts';
import { heading } from '../typst.ts';
import type { WordToSet } from './word-to-set.ts';

const about = { title: 'A', author: 'A', description: 'A', day: '2021-03-03', colour: '#000000' };

/** Whether the words of a document can be set: our letters have every sign, and the setter takes every picture. */
export async function hasAllSigns({ body, pictures }: WordToSet): Promise<boolean> {
  const beneath = [heading(1, 'A'), heading(2, 'A'), ...body];
  try {
    await compilePdf({ ...about, head: '', foot: '', body: beneath }, new Map(), pictures);
    return true;
  } catch {
    return false;
  }
}
