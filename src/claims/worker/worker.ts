import { parentPort, workerData } from 'node:worker_threads';
import type { KnownFigure } from '../claim.ts';
import { checkDocument } from './check-document.ts';

/** One document, one thread: it answers once and ends. */
const { bytes, name, known } = workerData as { bytes: Uint8Array; name: string; known: KnownFigure[] };
const checked = await checkDocument(bytes, name, known);
parentPort?.postMessage(checked);
