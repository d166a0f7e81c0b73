import { inflateSync } from 'node:zlib';

/** A PDF as text: its bytes, every stream inflated, and the letters of its text as their fonts map them. */
export function insideOfPdf(bytes: Uint8Array): string {
  const raw = Buffer.from(bytes).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1');
    } catch {
      return '';
    }
  });
  const all = [raw, ...streams].join('\n');
  const hex = [...all.matchAll(/<([0-9a-fA-F]+)>/g)].map(([, digits = '']) =>
    Buffer.from(digits.length % 4 === 0 ? digits : '', 'hex')
      .swap16()
      .toString('utf16le'),
  );
  return [all, ...hex].join('\n');
}

/** The words on the pages, as somebody reads them. */
export async function wordsOnPages(bytes: Uint8Array): Promise<string> {
  const { extractText } = await import('unpdf');
  return (await extractText(new Uint8Array(bytes), { mergePages: true })).text;
}

/** Everything that can be read in a PDF, on its pages or behind them. */
export const wordsOfPdf = async (bytes: Uint8Array): Promise<string> =>
  `${insideOfPdf(bytes)}\n${await wordsOnPages(bytes)}`;
