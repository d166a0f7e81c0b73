import { answerOnce } from '../../answer-once.ts';
import { readFile } from './read-file.ts';

/** One file, one process: it answers once and ends. */
answerOnce(readFile);
