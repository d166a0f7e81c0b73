import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** Copies a file while taking its SHA-256, and makes sure that it is on the disk. */
export async function copyHashed(from: string, to: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  const [source, copy] = [await open(from, 'r'), await open(to, 'wx')];
  let bytes = 0;
  try {
    for await (const chunk of source.createReadStream({ highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      hash.update(chunk);
      bytes += chunk.length;
      await copy.write(chunk);
    }
    await copy.datasync();
  } finally {
    await copy.close();
    await source.close();
  }
  return { sha256: hash.digest('hex'), bytes };
}
