import fc from 'fast-check';
import type { Fate } from './fates.ts';
import { fates } from './fates.ts';

const fate = fc.constantFrom(...fates);

const some = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: 1, maxLength: 2 });

export interface RandomMeeting {
  fate: Fate;
  /** Past, so that it has minutes and assurances; else still to come. */
  hasBegun: boolean;
  minutes: Fate;
  items: { isPrivate: boolean; paper: 'file' | 'words' | 'none' }[];
  questions: { fate: Fate; asked: 'office-holder' | 'public' | 'private item'; nameIt: boolean }[];
}

export interface RandomRecord {
  meetings: RandomMeeting[];
  actions: { fate: Fate; isPrivate: boolean }[];
  inspections: { fate: Fate }[];
}

/** A small record with things of every kind and every fate. */
export const randomRecord: fc.Arbitrary<RandomRecord> = fc.record({
  meetings: fc.array(
    fc.record({
      fate,
      hasBegun: fc.boolean(),
      minutes: fate,
      items: some(fc.record({ isPrivate: fc.boolean(), paper: fc.constantFrom('file', 'words', 'none') })),
      questions: some(
        fc.record({
          fate,
          asked: fc.constantFrom('office-holder', 'public', 'private item'),
          nameIt: fc.boolean(),
        }),
      ),
    }),
    { minLength: 2, maxLength: 4 },
  ),
  actions: fc.array(fc.record({ fate, isPrivate: fc.boolean() }), { minLength: 2, maxLength: 4 }),
  inspections: fc.array(fc.record({ fate }), { minLength: 1, maxLength: 3 }),
});
