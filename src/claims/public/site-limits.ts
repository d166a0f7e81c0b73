/** What a check on the public site may take: anybody may ask for one, and nobody may stall the others. */
export const siteLimits = {
  /** Of the document. The form around it may be a little larger. */
  bytes: 10_000_000,
  characters: 1_000_000,
  seconds: 20,
  memory: 384,
  /** Checks at the same time, and how many more may wait. */
  places: 2,
  room: 8,
} as const;
