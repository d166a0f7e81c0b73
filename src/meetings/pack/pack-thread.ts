import { parentPort, workerData } from 'node:worker_threads';
import { setPack } from './set-pack.ts';

/** One pack, one thread: it answers once and ends. */
parentPort?.postMessage(await setPack(...(workerData as Parameters<typeof setPack>)));
