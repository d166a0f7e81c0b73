import { Worker } from 'node:worker_threads';
import type { PackedTable } from './packed-table.ts';
import type { PlainText } from './unpack-table.ts';

type Unpacked = PlainText | { line: number; says: string };
interface Wanted {
  table: PackedTable;
  /** As a person would name it. */
  name: string;
  /** The file that it is unpacked into. */
  to: string;
}

export type Asked = Wanted & { id: number };
/** Bytes that went by, then what came of it. */
export type Answer = { id: number } & ({ bytes: number } | { done: Unpacked } | { failed: string });

export interface Unpacker {
  /** Unpacks, checks, counts and hashes a table; rejects when it cannot be unpacked. */
  unpack(wanted: Wanted, advance: (bytes: number) => void): Promise<Unpacked>;
  close(): Promise<void>;
}

/**
 * Unpacks in a thread of its own. Each so many megabytes of buffers that go by make the garbage collector look
 * through the whole heap, and that of a thread is small.
 */
export function openUnpacker(): Unpacker {
  const thread = new Worker(new URL('./unpacking-thread.ts', import.meta.url), { execArgv: [] });
  const asked = new Map<number, (answer: Answer) => void>();
  let next = 0;
  let ended: Error | undefined;
  const failAll = (error: Error) => {
    ended = error;
    for (const [id, take] of asked) take({ id, failed: error.message });
  };
  thread.on('message', (answer: Answer) => asked.get(answer.id)?.(answer));
  thread.on('error', failAll);
  thread.on('exit', () => failAll(new Error('the thread that unpacks has ended')));
  return {
    unpack: (wanted, advance) =>
      new Promise<Unpacked>((resolve, reject) => {
        if (ended !== undefined) return reject(ended);
        const id = next++;
        asked.set(id, (answer) => {
          if ('bytes' in answer) return advance(answer.bytes);
          asked.delete(id);
          if ('done' in answer) resolve(answer.done);
          else reject(new Error(answer.failed));
        });
        thread.postMessage({ id, ...wanted } satisfies Asked);
      }),
    async close() {
      await thread.terminate();
    },
  };
}
