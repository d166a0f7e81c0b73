export type { AuditFault } from './audit-fault.ts';
export { auditNotesFile } from './audit-notes-file.ts';
export { faultSinceNote, noteAudit } from './audit-notes.ts';
export type { Declined } from '../platform/declined.ts';
export { isDeclined, notThere, perform, performTogether, type ActTogether, type Doing } from './perform.ts';
export { writeAuditLine, type Change } from './write-audit-line.ts';
