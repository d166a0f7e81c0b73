export {
  isDeclined,
  notThere,
  perform,
  performTogether,
  type ActTogether,
  type Declined,
  type Doing,
} from './perform.ts';
export { writeAuditLine, type Change } from './write-audit-line.ts';
