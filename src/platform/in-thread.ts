import { Worker } from 'node:worker_threads';

/** What work in a thread may take. */
export interface ThreadLimits {
  seconds: number;
  /** Megabytes of memory. */
  memory: number;
}

/** Why a thread gave no answer: it was stopped, it ran out of memory, or it broke. */
export type NoAnswer = { failed: 'time' | 'memory' } | { failed: 'error'; error?: Error };

interface InThread extends ThreadLimits {
  /** The module that the thread runs: it posts one answer and ends. */
  module: URL;
  given: unknown;
  /** Node reads TypeScript by itself, and starts sooner so; a module that leads to TSX needs the loader of this process. */
  hasTsx: boolean;
}

/**
 * Does work on what somebody brought in a thread of its own, which is stopped when it takes too long and dies alone when
 * it takes too much memory. Whatever the work meets, the answer is a value: what the module posted.
 */
export function inThread({
  module,
  given,
  seconds,
  memory,
  hasTsx,
}: InThread): Promise<{ answer: unknown } | NoAnswer> {
  return new Promise((resolve) => {
    const thread = new Worker(module, {
      workerData: given,
      // Nothing of the environment is its business, and what libraries remark of a file is not for the log.
      env: {},
      ...(hasTsx ? {} : { execArgv: [] }),
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: memory, maxYoungGenerationSizeMb: 32 },
    });
    const end = (outcome: { answer: unknown } | NoAnswer) => {
      clearTimeout(timer);
      resolve(outcome);
      void thread.terminate();
    };
    const timer = setTimeout(() => end({ failed: 'time' }), seconds * 1000);
    thread.once('message', (answer: unknown) => end({ answer }));
    thread.once('error', (error: Error & { code?: string }) =>
      end(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { failed: 'memory' } : { failed: 'error', error }),
    );
    thread.once('exit', () => end({ failed: 'error' }));
  });
}
