import { isUnreadable, type Unreadable } from '../read/read-document.ts';
import type { PlacedClaim } from './check-document.ts';
import { checkInWorker } from './check-in-worker.ts';
import { Turns } from './turns.ts';

/** What checking a paper of a meeting may take while somebody waits for the page. */
const limits = { seconds: 60, memory: 384, characters: 1_000_000 } as const;

/** One at a time for each core of a small machine; those who come later wait. */
const turns = new Turns(2, Infinity);

/** The claims of a paper that is about to be public, with its text, read and checked in a process of its own. */
export async function checkPaper(
  bytes: Uint8Array,
  name: string,
): Promise<{ findings: readonly PlacedClaim[]; text: string } | Unreadable> {
  const outcome = await turns.take(() => checkInWorker({ bytes, name }, limits));
  if (outcome === undefined) throw new Error('a room without end was full');
  return isUnreadable(outcome) ? outcome : { findings: outcome.claims, text: outcome.text };
}
