import type { Fault } from '../platform/files/fault.ts';

/** Turns DuckDB's report of a malformed CSV into a fault at its line. Other errors are not expected and thrown on. */
export function csvFault(error: Error, file: string): Fault {
  const { message } = error;
  if (!message.includes('CSV Error')) throw error;
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  const says = meaning(message);
  return line === undefined ? { file, says } : { file, line: Number(line), says };
}

function meaning(message: string): string {
  const counts = /Expected Number of Columns: (\d+) Found: (\d+)/.exec(message);
  if (counts) return `has ${counts[2]} values where the header names ${counts[1]} columns`;
  if (message.includes('unterminated quote')) return 'has a stray quotation mark';
  if (/[Mm]aximum line size/.test(message))
    return 'has a line of more than 2 MB, so it is damaged or no table';
  return message.split('\n').slice(1, 3).join(' ').trim().replace(/\.$/, '') || 'is not well-formed CSV';
}
