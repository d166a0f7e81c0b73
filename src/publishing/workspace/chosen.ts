import type { WorkspaceVisit } from '../../workspace/index.ts';
import type { Wanted } from '../records/composed.ts';
import { isUnpublishable, keyOf } from '../records/composed.ts';
import { companionsOf, type Companion } from '../records/companions.ts';
import { prepare } from '../records/prepare.ts';
import type { Look } from './look.ts';

/** What may go out with something, and whether it does as this is looked at. */
export interface Choosable extends Companion {
  key: string;
  /** A later version needs its public note. */
  needsNote: boolean;
  note: string;
  isChosen: boolean;
}

/** What belongs to something and is not public as it stands; at first all that is ready is chosen. */
export async function choosable(
  { db, at }: Pick<WorkspaceVisit, 'db' | 'at'>,
  wanted: Wanted,
  { goesWith, notes }: Look,
): Promise<Choosable[]> {
  const prepared = await prepare(db, wanted);
  if (prepared === undefined || isUnpublishable(prepared)) return [];
  return (await companionsOf(db, prepared, at)).map((one) => {
    const key = keyOf(one.prepared);
    const needsNote = one.latest > 0;
    const isReady = one.obstacles.length === 0;
    return {
      ...one,
      key,
      needsNote,
      note: needsNote ? (notes[key] ?? '') : '',
      isChosen: isReady && (goesWith?.has(key) ?? !needsNote),
    };
  });
}

/** What is chosen, but wants the public note that a later version needs. */
export const wantsNote = ({ isChosen, needsNote, note }: Choosable): boolean =>
  isChosen && needsNote && note === '';
