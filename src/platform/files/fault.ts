/** One thing wrong in something a person wrote or delivered: where it is, what is wrong, what to do. */
export interface Fault {
  file: string;
  line?: number;
  column?: number;
  says: string;
  todo?: string;
}

/** An expected refusal, with all the reasons. */
export interface Refused {
  refused: Fault[];
  /** What was done before and stays, where it is not true that nothing was changed. */
  kept?: string;
}

export const isRefused = (outcome: unknown): outcome is Refused =>
  typeof outcome === 'object' && outcome !== null && 'refused' in outcome;

export const refuse = (...faults: Fault[]): Refused => ({ refused: faults });

/** A fault as a line for people: `areas.csv:12:3: parent "E99" is not an area. Add it or correct it.` */
export function faultText({ file, line, column, says, todo }: Fault): string {
  const place = [file, line, line === undefined ? undefined : column]
    .filter((part) => part !== undefined)
    .join(':');
  const ended = /[.!?]$/.test(says) ? says : `${says}.`;
  return todo === undefined ? `${place}: ${ended}` : `${place}: ${ended} ${todo}`;
}

/** Sorted by file, then line, so that a person can work down the list. */
export const sortFaults = (faults: readonly Fault[]): Fault[] =>
  faults.toSorted((a, b) => a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0));
