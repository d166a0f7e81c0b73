import type { FigureMark } from './figure-mark.ts';
import { parseRecordText } from './parse-record-text.ts';

/** A figure in words, with the address where it stays for ever; or why there is none. */
export type FrozenFigure = { words: string; href: string } | { fault: string };
export type FigureReader = (figure: FigureMark) => Promise<FrozenFigure>;

/**
 * A public text with each live figure frozen to its words and permanent address, `[1,139](/figures/…)`. Faults are
 * figures that are not there, and marks that should have been taken out before.
 */
export async function freezeFigures(
  text: string,
  read: FigureReader,
): Promise<{ text: string; faults: string[] }> {
  if (!text.includes('{{') && !text.includes('}}')) return { text, faults: [] };
  const { parts, faults } = parseRecordText(text);
  let frozen = '';
  for (const part of parts) {
    if (part.kind === 'words') frozen += part.words;
    else if (part.kind === 'private') faults.push('A private passage is still marked.');
    else {
      const figure = await read(part.figure);
      if ('fault' in figure) faults.push(figure.fault);
      else frozen += `[${figure.words}](${figure.href})`;
    }
  }
  return { text: frozen, faults };
}
