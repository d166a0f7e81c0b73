/**
 * Every advisory lock of the database: any numbers, the same in every process, no two alike. Whoever needs another one
 * adds it here.
 */
export const advisoryLocks = {
  /** Two servers starting together migrate one after the other. */
  migration: 7_246_001,
  /** Lines of the audit are chained one after the other. */
  audit: 7_246_002,
  /** Publications are numbered one after the other. */
  publication: 7_246_003,
  /** Two administrators cannot remove each other at the same moment. */
  administrators: 7_246_004,
} as const;
