import { may, type Act, type Actor } from '../accounts/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Records, RecordsTx } from '../platform/db/open-database.ts';
import { writeAuditLine, type Change } from './write-audit-line.ts';

/** Why something was not done, in words for the person who asked: for the whole form, or for one of its fields. */
export interface Declined {
  declined: string;
  field?: string;
  /** All that is wrong where it is more than one thing: the rows of a file. */
  report?: readonly string[];
  /** Somebody else changed it meanwhile: what it says now. */
  changed?: Readonly<Record<string, unknown>>;
  /** Not there, or not for this actor: the two are never told apart. */
  missing?: true;
}

export const isDeclined = (result: unknown): result is Declined =>
  typeof result === 'object' && result !== null && 'declined' in result;

export const notThere: Declined = { declined: 'There is nothing here.', missing: true };

/** What a command works with: the transaction, who acts, when, and the audit that it must write to. */
export interface Doing {
  tx: RecordsTx;
  actor: Actor;
  at: Temporal.Instant;
  /** Every change is told; a command that changed something without telling is a defect and is rolled back. */
  changed(change: Change): Promise<void>;
}

class RolledBack extends Error {
  readonly declined: Declined;
  constructor(declined: Declined) {
    super(declined.declined);
    this.declined = declined;
  }
}

/**
 * Does one act in one transaction with its audit lines: all of it or nothing. An act that the actor's roles do not
 * allow is as if the thing were not there. A declined act changes nothing.
 */
export async function perform<Done>(
  { records, clock }: { records: Records; clock: Clock },
  actor: Actor,
  act: Act,
  command: (doing: Doing) => Promise<Done | Declined>,
): Promise<Done | Declined> {
  if (!may(actor, act)) return notThere;
  try {
    return await records.transaction().execute(async (tx) => {
      const at = clock();
      let told = 0;
      const changed = async (change: Change) => {
        told += 1;
        await writeAuditLine(tx, { at, actor, act, change });
      };
      const result = await command({ tx, actor, at, changed });
      if (isDeclined(result)) throw new RolledBack(result);
      if (told === 0) throw new Error(`“${act}” left no audit line`);
      return result;
    });
  } catch (error) {
    if (error instanceof RolledBack) return error.declined;
    throw error;
  }
}
