import type { Manners } from '../../src/sources/police-uk/fetch/persist.ts';

/** Manners whose clock stands still except while asleep, with what was slept (milliseconds) and said. */
export function testManners(changes: Partial<Manners> = {}): Manners & { slept: number[]; notes: string[] } {
  const slept: number[] = [];
  const notes: string[] = [];
  let now = Temporal.Instant.from('2026-01-15T09:00:00Z');
  return {
    pace: () => Promise.resolve(),
    clock: () => now,
    sleep: (milliseconds) => {
      slept.push(milliseconds);
      now = now.add({ milliseconds });
      return Promise.resolve();
    },
    random: () => 0,
    note: (text) => void notes.push(text),
    patience: 10_000,
    attempts: 4,
    ...changes,
    slept,
    notes,
  };
}
