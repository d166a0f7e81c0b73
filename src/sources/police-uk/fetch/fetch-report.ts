import type { Failure } from './fetched.ts';

/** What a fetch brought: the folders that are ready to be ingested, and everything a reader of the figures must know. */
export interface FetchReport {
  /** Folders of months, oldest first. */
  folders: string[];
  fetched: string[];
  /** Months that were there from an earlier run and were not fetched again. */
  alreadyThere: string[];
  remarks: string[];
}

/** A fetch that stopped: why, the months that are there all the same, and what is to be known about them. */
export type Stopped = Failure & { done: string[]; remarks: string[] };

/** A fetch that stopped before it brought anything. */
export const stoppedAtOnce = (failure: Failure): Stopped => ({ ...failure, done: [], remarks: [] });

/** A fetch that stopped after it brought what the report says. */
export const stoppedAfter = (failure: Failure, { alreadyThere, fetched, remarks }: FetchReport): Stopped => ({
  ...failure,
  done: [...alreadyThere, ...fetched].toSorted(),
  remarks,
});
