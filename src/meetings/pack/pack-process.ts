import { answerOnce } from '../../platform/answer-once.ts';
import { setPack } from './set-pack.ts';

/** One pack, one process: it answers once and ends. */
answerOnce((asked: Parameters<typeof setPack>) => setPack(...asked));
