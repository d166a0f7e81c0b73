import { isDeclined, notThere, type Declined, type Doing } from '../../audit/index.ts';
import { policeDay } from '../../platform/clock.ts';
import { isClosed } from '../chain/state.ts';
import { lockedAction } from '../locked-action.ts';
import { bringsEvidence } from './brings-evidence.ts';
import type { EvidenceFile } from './receive-evidence-file.ts';

export interface NewEvidence {
  action: number;
  title: string;
  /** The day it tells of, `YYYY-MM-DD`: not the day it is brought. */
  effectiveOn: string;
  /** What it says or where it is, where it is no file or the file needs a word. */
  words?: string;
  file?: EvidenceFile;
}

/** Brings evidence: by the owner, the strategic lead or, for anybody, the scrutiny officer. */
export async function addEvidence(doing: Doing, input: NewEvidence): Promise<{ id: number } | Declined> {
  const held = await lockedAction(doing, input.action);
  if (isDeclined(held)) return held;
  const { actor, tx, at } = doing;
  if (!bringsEvidence(actor, held.action)) return notThere;
  if (isClosed(held.state)) return { declined: 'It is closed; reopen it before you bring more.' };
  const fault = evidenceFault(input, policeDay(at));
  if (fault !== undefined) return fault;
  const row = {
    action: input.action,
    title: input.title.trim(),
    effective_on: input.effectiveOn,
    file_hash: input.file?.hash ?? null,
    file_name: input.file?.name ?? null,
    media_type: input.file?.mediaType ?? null,
    bytes: input.file?.bytes ?? null,
    words: input.words?.trim() ?? '',
    brought_by: actor.person,
    brought_at: at.toString(),
    removed_at: null,
  };
  const { id } = await tx.insertInto('evidence').values(row).returning('id').executeTakeFirstOrThrow();
  await doing.changed({ subject: 'evidence', id, after: row });
  return { id };
}

function evidenceFault(
  { title, words = '', file, effectiveOn }: NewEvidence,
  today: Temporal.PlainDate,
): Declined | undefined {
  if (title.trim() === '') return { declined: 'Give the evidence a title.', field: 'title' };
  if (file === undefined && words.trim() === '')
    return {
      declined: 'Choose a file, or write down what the evidence is and where it is kept.',
      field: 'file',
    };
  if (Temporal.PlainDate.compare(effectiveOn, today) > 0)
    return { declined: 'Evidence cannot tell of a day that is still to come.', field: 'effectiveOn' };
  return undefined;
}
