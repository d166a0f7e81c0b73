import { parseRecordText, type FigureReader } from '../../record-text/index.ts';
import type { Pack } from './pack.ts';
import { withEachText } from '../with-each-text.ts';

/** A pack with its live figures in words, and (in the full edition, where they are at all) private passages marked. */
export const settleWords = (pack: Pack, figures: FigureReader): Promise<Pack> =>
  withEachText(pack, (text) => spoken(text, figures));

async function spoken(text: string, figures: FigureReader): Promise<string> {
  if (!text.includes('{{') && !text.includes('}}')) return text;
  const { parts, faults } = parseRecordText(text);
  if (faults.length > 0) return '[The marks of this text cannot be read]';
  const said: string[] = [];
  for (const part of parts) {
    if (part.kind === 'words') said.push(part.words);
    else if (part.kind === 'private') said.push(`[Private, ${part.reason}: ${part.words}]`);
    else {
      const figure = await figures(part.figure);
      said.push('fault' in figure ? `[No figure: ${figure.fault}]` : figure.words);
    }
  }
  return said.join('');
}
