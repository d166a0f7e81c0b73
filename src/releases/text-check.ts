import { isUtf8 } from 'node:buffer';

/** Watches bytes go by and says what they are when they are not plain UTF-8 text. */
export interface TextCheck {
  /** Undefined while all is well; else what is wrong and at which byte. */
  next(chunk: Buffer): { says: string; at: number } | undefined;
  /** At the end: a character that was cut off. */
  last(): { says: string; at: number } | undefined;
}

/** What the first bytes already give away. Undefined when they look like text. */
export function foreignStart(head: Buffer): string | undefined {
  if (head.length === 0) return 'is empty';
  const [first, second] = head;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return utf16;
  if (head.length > 3 && ((head[1] === 0 && head[3] === 0) || (head[0] === 0 && head[2] === 0))) return utf16;
  if (head.subarray(0, 4).toString('latin1') === 'PK\u0003\u0004') return 'is an archive, not a table';
  const start = head.subarray(0, 512).toString('latin1').trimStart().toLowerCase();
  if (start === '') return 'is empty';
  if (/^(<!doctype html|<html|<head|<body)/.test(start))
    return 'is a web page saved under the name of a table';
  if (start.startsWith('<')) return 'is XML, not a table of comma-separated values';
  if (/^[[{]/.test(start)) return 'is JSON, not a table of comma-separated values';
  return undefined;
}

const utf16 = 'is UTF-16 text, not UTF-8. Save it as CSV UTF-8';

/** Without the mark that some programs put before UTF-8. */
export const withoutMark = (bytes: Buffer): Buffer =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;

export function textCheck(): TextCheck {
  let seen = 0;
  let carried: Buffer = Buffer.alloc(0);
  return {
    next(chunk) {
      const nul = chunk.indexOf(0);
      if (nul >= 0) return { says: 'holds a NUL character, so it is damaged or no text', at: seen + nul };
      const text = carried.length === 0 ? chunk : Buffer.concat([carried, chunk]);
      const whole = text.length - unfinished(text);
      if (!isUtf8(text.subarray(0, whole))) {
        return { says: oldEncoding, at: seen - carried.length + firstBad(text.subarray(0, whole)) };
      }
      carried = Buffer.from(text.subarray(whole));
      seen += chunk.length;
      return undefined;
    },
    last: () => (carried.length === 0 ? undefined : { says: oldEncoding, at: seen - carried.length }),
  };
}

const oldEncoding = 'is not UTF-8 text (most likely Windows-1252). Save it as CSV UTF-8';

/** How many bytes at the end begin a character that the next chunk must finish. */
function unfinished(text: Buffer): number {
  for (let back = 1; back <= Math.min(3, text.length); back += 1) {
    const byte = text[text.length - back] ?? 0;
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? back : 0;
    if (byte < 0x80) return 0;
  }
  return 0;
}

/** Halves the text down to the byte at which it stops being UTF-8. */
function firstBad(text: Buffer): number {
  let [good, bad] = [0, text.length];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    const part = text.subarray(0, middle);
    if (isUtf8(part.subarray(0, middle - unfinished(part)))) good = middle;
    else bad = middle;
  }
  return good;
}
