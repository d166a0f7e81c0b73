import { parseRecordText, type FigureReader } from '../../record-text/index.ts';
import type { Pack } from './pack.ts';

/** A pack with its live figures in words, and (in the full edition, where they are at all) private passages marked. */
export const settleWords = async (pack: Pack, figures: FigureReader): Promise<Pack> =>
  (await settled(pack, (text) => spoken(text, figures))) as Pack;

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

/** The same thing with each of its texts settled. */
async function settled(thing: unknown, settle: (text: string) => Promise<string>): Promise<unknown> {
  if (typeof thing === 'string') return settle(thing);
  if (Array.isArray(thing)) return Promise.all(thing.map((one: unknown) => settled(one, settle)));
  if (typeof thing !== 'object' || thing === null) return thing;
  const entries = Object.entries(thing).map(
    async ([name, value]) => [name, await settled(value, settle)] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
