import { parentPort } from 'node:worker_threads';
import { unpackTable } from './unpack-table.ts';
import type { Answer, Asked } from './unpacker.ts';

/** Runs in a thread of its own: unpacks tables as they are asked for, several side by side. */
const answer = (words: Answer): void => parentPort?.postMessage(words);

parentPort?.on('message', ({ id, ...table }: Asked) => {
  unpackTable(table, (bytes) => answer({ id, bytes })).then(
    (done) => answer({ id, done }),
    (error: unknown) => answer({ id, failed: (error as Error).message }),
  );
});
