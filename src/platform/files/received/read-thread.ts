import { parentPort, workerData } from 'node:worker_threads';
import { readFile, type FileToRead } from './read-file.ts';

/** One file, one thread: it answers once and ends. */
parentPort?.postMessage(await readFile(workerData as FileToRead));
