import { auditNotesFile } from './audit-notes-file.ts';

/** The first thing of the audit, or of the notes of it, that is not as it was written. */
export type AuditFault = { line: number; fault: keyof typeof faultWords } | { badNote: number };

/** A fault in words: where it is, and what is wrong there. */
export const faultInWords = (found: AuditFault): { file: string; line: number; says: string } =>
  'badNote' in found
    ? {
        file: auditNotesFile,
        line: found.badNote,
        says: 'was not written by this installation, or was changed',
      }
    : { file: 'audit', line: found.line, says: faultWords[found.fault] };

const faultWords = {
  changed: 'this line was changed after it was written',
  removed: 'this line is missing: it was removed',
  'not in its place':
    'this line does not follow the one before it: lines were removed or put in another order',
  'not as noted':
    'this line is not the one that was noted outside the database: the lines up to it were written anew',
  'noted in two ways':
    'this line was noted twice outside the database, each time as another: the lines up to it were written anew',
  'noted after a later one':
    'this line was noted outside the database after a later one: the audit was cut off and written anew',
};
