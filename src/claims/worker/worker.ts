import { answerOnce } from '../../platform/answer-once.ts';
import { isUnreadable } from '../read/read-document.ts';
import type { Asked } from './check-in-worker.ts';
import { checkDocument } from './check-document.ts';

/** One document, one process: it answers once and ends. */
answerOnce(async ({ bytes, name, known, most, shown }: Asked) => {
  const checked = await checkDocument(bytes, name, { known, most });
  if (!shown || isUnreadable(checked)) return checked;
  const { showDocument } = await import('../formats/shown-document.tsx');
  return showDocument(checked);
});
