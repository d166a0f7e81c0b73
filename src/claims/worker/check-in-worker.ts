import { Worker } from 'node:worker_threads';
import type { KnownFigure } from '../claim.ts';
import type { Unreadable } from '../read/read-document.ts';
import type { CheckedDocument } from './check-document.ts';

/** What checking one document may take. */
export interface CheckLimits {
  seconds: number;
  /** Megabytes of memory. */
  memory: number;
}

/** A document to check, as it was given. */
export interface GivenDocument {
  bytes: Uint8Array;
  name: string;
  known?: readonly KnownFigure[];
}

/**
 * Checks a document in a thread of its own, which is stopped when it takes too long and dies alone when it takes too
 * much memory. Whatever a document does, the answer is a value.
 */
export function checkInWorker(
  { bytes, name, known = [] }: GivenDocument,
  { seconds, memory }: CheckLimits,
): Promise<CheckedDocument | Unreadable> {
  return new Promise((resolve) => {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), {
      workerData: { bytes, name, known },
      // Node reads TypeScript without help, and starts sooner so; nothing of the environment is its business.
      execArgv: [],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32, stackSizeMb: 4 },
      // What libraries remark of a document is not for the log.
      stdout: true,
      stderr: true,
    });
    const timer = setTimeout(() => end(tooLong(seconds)), seconds * 1000);
    const end = (outcome: CheckedDocument | Unreadable) => {
      clearTimeout(timer);
      resolve(outcome);
      void worker.terminate();
    };
    worker.once('message', (outcome: CheckedDocument | Unreadable) => end(outcome));
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
