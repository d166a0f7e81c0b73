import { isUtf8 } from 'node:buffer';
import { readFile, stat } from 'node:fs/promises';
import { refuse, type Refused } from './fault.ts';

/** Hand-written files are small; anything larger is a mistake or an attack. Bytes. */
const largest = 20 * 1024 * 1024;

/** Names the encoding of bytes that are not plain UTF-8 text, or undefined when they are. */
export function foreignEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return 'UTF-16';
  if (bytes.includes(0)) return bytes[1] === 0 || bytes[0] === 0 ? 'UTF-16' : 'binary, not text';
  return isUtf8(bytes) ? undefined : 'Windows-1252 or another old encoding';
}

/** Reads a UTF-8 text file without its byte-order mark, or says why it cannot be read. */
export async function readTextFile(path: string, shownAs: string): Promise<{ text: string } | Refused> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isFile()) return refuse({ file: shownAs, says: 'there is no such file' });
  if (found.size > largest) return refuse({ file: shownAs, says: `is ${found.size} bytes, more than 20 MB` });
  const bytes = await readFile(path);
  const encoding = foreignEncoding(bytes);
  if (encoding !== undefined) {
    return refuse({
      file: shownAs,
      says: `is not UTF-8 text (it looks like ${encoding})`,
      todo: 'Save it as UTF-8.',
    });
  }
  return { text: new TextDecoder().decode(bytes) };
}
