import type { Fault } from './fault.ts';
import { orList } from './plain-message.ts';

/** Faults of a header: columns that must be there and are not, and columns that nothing reads. */
export function columnFaults(
  columns: readonly string[],
  needed: readonly string[],
  isKnown: (column: string) => boolean,
  file: string,
): Fault[] {
  const missing = needed.filter((name) => !columns.includes(name));
  const unknown = columns.filter((name) => !needed.includes(name) && !isKnown(name));
  const faults: Fault[] = missing.map((name) => ({
    file,
    line: 1,
    says: `has no column "${name}"`,
    todo: 'Add it.',
  }));
  for (const name of unknown) {
    const todo = `The columns are ${orList(needed)}; correct or delete this one.`;
    faults.push({ file, line: 1, says: `has a column "${name}" that is not known`, todo });
  }
  return faults;
}
