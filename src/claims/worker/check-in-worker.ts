import { inOwnProcess, type ProcessLimits } from '../../platform/in-own-process.ts';
import type { KnownFigure } from '../claim.ts';
import type { ShownDocument } from '../formats/shown-document.tsx';
import type { Unreadable } from '../read/read-document.ts';
import type { CheckedDocument } from './check-document.ts';

/** What checking one document may take. */
export interface CheckLimits extends ProcessLimits {
  /** Characters of text; as many as can be read when left out. */
  characters?: number;
}

/** A document to check, as it was given. */
export interface GivenDocument {
  bytes: Uint8Array;
  name: string;
  known?: readonly KnownFigure[];
}

/** What a process is told when it starts. */
export interface Asked {
  bytes: Uint8Array;
  name: string;
  known: readonly KnownFigure[];
  most: number;
  shown: boolean;
}

/**
 * Checks a document in a process of its own, which is killed when it takes too long or too
 * much memory. Whatever a document does, the answer is a value.
 */
export const checkInWorker = (
  given: GivenDocument,
  limits: CheckLimits,
): Promise<CheckedDocument | Unreadable> => inWorker(given, limits, false);

/** The same, with the result drawn in that process too. */
export const showInWorker = (
  given: GivenDocument,
  limits: CheckLimits,
): Promise<ShownDocument | Unreadable> => inWorker(given, limits, true);

async function inWorker<Answer>(
  { bytes, name, known = [] }: GivenDocument,
  { seconds, memory, characters = Infinity }: CheckLimits,
  shown: boolean,
): Promise<Answer | Unreadable> {
  const asked: Asked = { bytes, name, known, most: characters, shown };
  const outcome = await inOwnProcess({
    module: new URL('./worker.ts', import.meta.url),
    given: asked,
    seconds,
    memory,
    // Only what draws pages is TSX.
    hasTsx: shown,
  });
  if ('answer' in outcome) return outcome.answer as Answer | Unreadable;
  if (outcome.failed === 'time') return tooLong(seconds);
  return outcome.failed === 'memory' ? tooBig : failed;
}

const tooLong = (seconds: number): Unreadable => ({
  unreadable: `Checking this document took longer than ${seconds} seconds and was stopped. Check it in parts.`,
});

const tooBig: Unreadable = {
  unreadable: 'Checking this document took more memory than it may, and was stopped. Check it in parts.',
};

const failed: Unreadable = {
  unreadable:
    'This document cannot be read: it is built in a way that no known program makes. Paste its text instead.',
};
