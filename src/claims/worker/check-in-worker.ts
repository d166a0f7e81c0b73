import { Worker } from 'node:worker_threads';
import type { KnownFigure } from '../claim.ts';
import type { ShownDocument } from '../formats/shown-document.tsx';
import type { Unreadable } from '../read/read-document.ts';
import type { CheckedDocument } from './check-document.ts';

/** What checking one document may take. */
export interface CheckLimits {
  seconds: number;
  /** Megabytes of memory. */
  memory: number;
  /** Characters of text; as many as can be read when left out. */
  characters?: number;
}

/** A document to check, as it was given. */
export interface GivenDocument {
  bytes: Uint8Array;
  name: string;
  known?: readonly KnownFigure[];
}

/** What a thread is told when it starts. */
export interface Asked {
  bytes: Uint8Array;
  name: string;
  known: readonly KnownFigure[];
  most: number;
  shown: boolean;
}

/**
 * Checks a document in a thread of its own, which is stopped when it takes too long and dies alone when it takes too
 * much memory. Whatever a document does, the answer is a value.
 */
export const checkInWorker = (
  given: GivenDocument,
  limits: CheckLimits,
): Promise<CheckedDocument | Unreadable> => inWorker(given, limits, false);

/** The same, with the result drawn in the thread too. */
export const showInWorker = (
  given: GivenDocument,
  limits: CheckLimits,
): Promise<ShownDocument | Unreadable> => inWorker(given, limits, true);

function inWorker<Answer>(
  { bytes, name, known = [] }: GivenDocument,
  { seconds, memory, characters = Infinity }: CheckLimits,
  shown: boolean,
): Promise<Answer | Unreadable> {
  return new Promise((resolve) => {
    const asked: Asked = { bytes, name, known, most: characters, shown };
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: asked,
      // Nothing of the environment is its business, and what libraries remark of a document is not for the log.
      env: {},
      // Node reads TypeScript by itself, and starts sooner so; only what draws pages is TSX.
      ...(shown ? {} : { execArgv: [] }),
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    });
    const timer = setTimeout(() => end(tooLong(seconds)), seconds * 1000);
    const end = (outcome: Answer | Unreadable) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', (outcome: Answer | Unreadable) => end(outcome));
    worker.once('error', (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooBig : failed),
    );
    worker.once('exit', () => end(failed));
  });
}

const tooLong = (seconds: number): Unreadable => ({
  unreadable: `Checking this document took longer than ${seconds} seconds and was stopped. Check it in parts.`,
});

const tooBig: Unreadable = {
  unreadable: 'Checking this document took more memory than it may, and was stopped. Check it in parts.',
};

const failed: Unreadable = {
  unreadable:
    'This document cannot be read: it is built in a way that no known program makes. Paste its text instead.',
};
