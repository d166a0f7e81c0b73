/** The text of an XML part, whichever of the two encodings that Office may use it is in; undefined for any other. */
export function xmlText(bytes: Uint8Array): string | undefined {
  const encoding = encodingOf(bytes);
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    const told = /^\s*<\?xml[^>]*?encoding\s*=\s*["']([^"']+)["']/i.exec(text)?.[1]?.toLowerCase();
    const isAsTold = told === undefined || /^(utf-?(8|16)|us-ascii)/.test(told);
    return isAsTold ? text : undefined;
  } catch {
    return undefined;
  }
}

/** By its first two bytes: a mark of the byte order, or a "<" and the zero that goes with it. */
function encodingOf([first, second]: Uint8Array): string {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return 'utf-8';
}
