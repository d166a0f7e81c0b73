import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';

/** What work in a process of its own may take. */
export interface ProcessLimits {
  seconds: number;
  /** Megabytes of memory. */
  memory: number;
}

/** Why a process gave no answer: it was stopped, it ran out of memory, or it broke. */
export type NoAnswer = { failed: 'time' | 'memory' } | { failed: 'error'; error?: unknown };

interface InOwnProcess extends ProcessLimits {
  /** The module that the process runs: it gives one answer (`answerOnce`) and ends. */
  module: URL;
  given: unknown;
  /** Node reads TypeScript by itself, and starts sooner so; a module that leads to TSX needs the loader of this process. */
  hasTsx: boolean;
}

/**
 * Does work on what somebody brought in a process of its own. It is killed when it takes too long or too much memory,
 * whatever it is at and whoever wrote the code that it runs. Whatever the work meets, the answer is a value.
 */
export function inOwnProcess({
  module,
  given,
  seconds,
  memory,
  hasTsx,
}: InOwnProcess): Promise<{ answer: unknown } | NoAnswer> {
  return new Promise((resolve) => {
    const child = fork(module, {
      serialization: 'advanced',
      // Nothing of the environment is its business, and what libraries remark of a file is not for the log.
      env: {},
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
      execArgv: [...(hasTsx ? process.execArgv : []), `--max-old-space-size=${memory}`],
    });
    const end = (outcome: { answer: unknown } | NoAnswer) => {
      clearTimeout(timer);
      clearInterval(watch);
      resolve(outcome);
      child.kill('SIGKILL');
    };
    const timer = setTimeout(() => end({ failed: 'time' }), seconds * 1000);
    const most = (memory + unwatched) * 1_000_000;
    const watch = setInterval(() => {
      void bytesHeldBy(child.pid).then((held) => held > most && end({ failed: 'memory' }));
    }, 200);
    child.once('message', (outcome: { answer: unknown } | NoAnswer) => end(outcome));
    child.once('error', (error) => end({ failed: 'error', error }));
    // The engine ends a process that has no room left with this signal.
    child.once('exit', (_, signal) => end({ failed: signal === 'SIGABRT' ? 'memory' : 'error' }));
    child.send({ given }, (error) => error !== null && end({ failed: 'error', error }));
  });
}

/** Megabytes that a process holds beside its work: the engine, the libraries and the fonts. */
const unwatched = 512;

const pageSize = 4096;

/** What a process holds, where the system tells: libraries that are not JavaScript know no limit of the engine's. */
async function bytesHeldBy(pid: number | undefined): Promise<number> {
  const told = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(told.split(' ')[1] ?? 0) * pageSize;
}
