import { may, type Act, type Actor } from '../accounts/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Records, RecordsTx } from '../platform/db/open-database.ts';
import type { Declined } from '../platform/declined.ts';
import { writeAuditLine, type AuditEnd, type Change } from './write-audit-line.ts';

export const isDeclined = (result: unknown): result is Declined =>
  typeof result === 'object' && result !== null && 'declined' in result;

export const notThere: Declined = { declined: 'There is nothing here.', missing: true };

/** What a command works with: the transaction, who acts, when, and the audit that it must write to. */
export interface Doing {
  tx: RecordsTx;
  actor: Actor;
  at: Temporal.Instant;
  /** It was done before the workspace was used, and is only written down now: nobody is written to about it. */
  isOfBefore?: boolean;
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
  return orDeclined(() =>
    records.transaction().execute((tx) => doOne(tx, { actor, act, at: momentOf(clock) }, command)),
  );
}

/** Does one of several acts that belong together; `told` is the time that it tells of, where that is not now. */
export type ActTogether = <Done>(
  actor: Actor,
  act: Act,
  command: (doing: Doing) => Promise<Done | Declined>,
  told?: Temporal.Instant,
) => Promise<Done>;

/**
 * Does several acts of before, of one person or of several, in one transaction: all of them or nothing. The first act
 * that is declined ends it. The audit says of each when it was done, whatever time it tells of.
 */
export async function performTogether<Done>(
  { records, clock }: { records: Records; clock: Clock },
  acts: (act: ActTogether) => Promise<Done>,
): Promise<Done | Declined> {
  // Before the transaction begins: what the first act shows from this instant is there for the second.
  const now = momentOf(clock);
  return orDeclined(() =>
    records
      .transaction()
      .execute((tx) =>
        acts((actor, act, command, told) =>
          doOne(tx, { actor, act, at: now, told, isOfBefore: true }, command),
        ),
      ),
  );
}

/** No finer than the database keeps it: a finer instant would come back a little later than it was. */
const momentOf = (clock: Clock): Temporal.Instant =>
  clock().round({ smallestUnit: 'millisecond', roundingMode: 'floor' });

interface Acting {
  actor: Actor;
  act: Act;
  at: Temporal.Instant;
  told?: Temporal.Instant | undefined;
  isOfBefore?: boolean;
}

/** Does an act with its audit lines, or throws so that the transaction is rolled back. */
async function doOne<Done>(
  tx: RecordsTx,
  { actor, act, at, told = at, isOfBefore = false }: Acting,
  command: (doing: Doing) => Promise<Done | Declined>,
): Promise<Done> {
  if (!may(actor, act)) throw new RolledBack(notThere);
  let last: AuditEnd | undefined;
  const changed = async (change: Change) => {
    last = await writeAuditLine(tx, { at, actor, act, change }, last);
  };
  const result = await command({ tx, actor, at: told, isOfBefore, changed });
  if (isDeclined(result)) throw new RolledBack(result);
  if (last === undefined) throw new Error(`“${act}” left no audit line`);
  return result;
}

async function orDeclined<Done>(work: () => Promise<Done>): Promise<Done | Declined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RolledBack) return error.declined;
    throw error;
  }
}
