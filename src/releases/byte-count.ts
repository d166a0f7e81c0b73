import { countTwo } from './count-two.ts';

const lineEnd = 10;
const carriageReturn = 13;
const comma = 44;
const quotationMark = 34;

/** What a text is made of, counted as it goes by in pieces. */
export interface ByteCount {
  next(chunk: Uint8Array): void;
  /** Lines; empty lines at the end are not counted. */
  lines(): number;
  commas(): number;
  quoted(): boolean;
}

export function byteCount(): ByteCount {
  let [ends, commas, quoted, written] = [0, 0, false, false];
  /** Line ends after the last byte that is something. */
  let trailing = 0;
  return {
    next(chunk) {
      const [endsHere, commasHere] = countTwo(chunk, lineEnd, comma);
      ends += endsHere;
      commas += commasHere;
      quoted ||= chunk.includes(quotationMark);
      const tail = emptyTail(chunk);
      written ||= tail.length < chunk.length;
      trailing = tail.length < chunk.length ? endsIn(tail) : trailing + endsHere;
    },
    lines: () => (written ? ends - trailing + 1 : 0),
    commas: () => commas,
    quoted: () => quoted,
  };
}

/** The bytes at the end that are nothing but line ends. */
function emptyTail(chunk: Uint8Array): Uint8Array {
  let at = chunk.length;
  while (at > 0 && (chunk[at - 1] === lineEnd || chunk[at - 1] === carriageReturn)) at -= 1;
  return chunk.subarray(at);
}

const endsIn = (bytes: Uint8Array): number =>
  bytes.reduce((ends, byte) => ends + Number(byte === lineEnd), 0);
