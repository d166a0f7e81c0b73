/** What public pages of the record share: nothing here writes, and nothing here reads more than published views. */
export { dayOfInstant, dayText, timeOfInstant } from './days.ts';
export type { FoundRecord } from './found-record.ts';
export { findRecord, newRecords, publicSlugs, type NewRecord } from './published-reads.ts';
export { kindWords, type RecordKind } from './record-kind.ts';
export { recordPage, type RecordPage } from './record-page.tsx';
export { VersionNote, Versions } from './version-notes.tsx';
