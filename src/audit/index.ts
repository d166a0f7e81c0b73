export { isDeclined, notThere, perform, type Declined, type Doing } from './perform.ts';
export { writeAuditLine, type Change } from './write-audit-line.ts';
