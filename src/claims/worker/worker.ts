import { parentPort, workerData } from 'node:worker_threads';
import { isUnreadable } from '../read/read-document.ts';
import type { Asked } from './check-in-worker.ts';
import { checkDocument } from './check-document.ts';

/** One document, one thread: it answers once and ends. */
const { bytes, name, known, most, shown } = workerData as Asked;
const checked = await checkDocument(bytes, name, { known, most });
if (!shown || isUnreadable(checked)) parentPort?.postMessage(checked);
else {
  const { showDocument } = await import('../formats/shown-document.tsx');
  parentPort?.postMessage(showDocument(checked));
}
