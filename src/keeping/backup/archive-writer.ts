import { createHash } from 'node:crypto';
import { open, type FileHandle } from 'node:fs/promises';
import { tarHeading, tarPadding } from '../../platform/files/tar-file.ts';
import type { Manifest } from './manifest.ts';

/** Writes one file after the other into an archive, and keeps the list of what it wrote. */
export class ArchiveWriter {
  readonly written: Manifest['files'] = [];
  readonly #archive: FileHandle;

  constructor(archive: FileHandle) {
    this.#archive = archive;
  }

  async text(path: string, text: string): Promise<void> {
    const bytes = Buffer.from(text);
    await this.#archive.write(
      Buffer.concat([tarHeading(path, bytes.length), bytes, tarPadding(bytes.length)]),
    );
  }

  /**
   * As many bytes as the file has now: what is added to it meanwhile is left to the next backup. It is opened before
   * anything is written, so that one that is not there leaves no trace, and one that is dropped meanwhile is read on.
   */
  async file(path: string, from: string): Promise<void> {
    const file = await open(from, 'r');
    try {
      await this.#copy(path, file);
    } finally {
      await file.close();
    }
  }

  async #copy(path: string, file: FileHandle): Promise<void> {
    const { size } = await file.stat();
    const hash = createHash('sha256');
    await this.#archive.write(tarHeading(path, size));
    let bytes = 0;
    if (size > 0) {
      const pieces = file.createReadStream({ start: 0, end: size - 1, autoClose: false });
      for await (const piece of pieces as AsyncIterable<Buffer>) {
        hash.update(piece);
        bytes += piece.length;
        await this.#archive.write(piece);
      }
    }
    if (bytes !== size) throw new Error(`${path} became shorter while it was copied`);
    await this.#archive.write(tarPadding(size));
    this.written.push({ path, bytes: size, sha256: hash.digest('hex') });
  }
}
