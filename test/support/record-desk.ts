import type { Act, Actor } from '../../src/accounts/index.ts';
import { isDeclined, perform, type Declined, type Doing } from '../../src/audit/index.ts';
import type { Records } from '../../src/platform/db/open-database.ts';
import { openTestDatabase } from './database.ts';

/** An empty record with a clock that a test sets, on which people act. */
export interface RecordDesk {
  records: Records;
  clock(): Temporal.Instant;
  /** Goes on to this instant. */
  at(instant: string): void;
  /** Does it, whatever comes of it. */
  ask<Done>(
    actor: Actor,
    act: Act,
    command: (doing: Doing) => Promise<Done | Declined>,
  ): Promise<Done | Declined>;
  /** Does what must succeed. */
  act<Done>(actor: Actor, act: Act, command: (doing: Doing) => Promise<Done | Declined>): Promise<Done>;
  close(): Promise<void>;
}

export async function recordDesk(start = '2021-03-03T11:00:00Z'): Promise<RecordDesk> {
  const { records, close } = await openTestDatabase();
  let present = Temporal.Instant.from(start);
  const clock = () => present;
  const ask: RecordDesk['ask'] = (actor, act, command) => perform({ records, clock }, actor, act, command);
  return {
    records,
    clock,
    at: (instant) => (present = Temporal.Instant.from(instant)),
    ask,
    act: async (actor, act, command) => {
      const result = await ask(actor, act, command);
      if (isDeclined(result)) throw new Error(`Declined: ${result.declined}`);
      return result;
    },
    close,
  };
}
