import type { Fault } from '../platform/files/fault.ts';
import type { LineOf } from '../platform/files/yaml-file.ts';
import type { Commitment, Priority } from './plan.ts';

/** A priority, and where each part of it is written. */
export interface WrittenPriority {
  priority: Priority;
  file: string;
  lineOf: LineOf;
}

interface Named {
  what: string;
  id: string;
  path: (string | number)[];
}

/** An id stands for one priority, one objective or one commitment of the whole plan: it is in addresses and links. */
export function repeatedIds(written: readonly WrittenPriority[]): Fault[] {
  const first = new Map<string, string>();
  const faults: Fault[] = [];
  for (const { priority, file, lineOf } of written) {
    for (const { what, id, path } of namesIn(priority)) {
      const line = lineOf(path);
      const key = `${what} ${id}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, `${file}:${line}`);
      else
        faults.push({
          file,
          line,
          says: `the ${what} id "${id}" is already used at ${earlier}`,
          todo: 'Choose another.',
        });
    }
  }
  return faults;
}

const namesIn = (priority: Priority): Named[] => [
  { what: 'priority', id: priority.id, path: ['id'] },
  ...commitmentsIn(priority.commitments, []),
  ...priority.objectives.flatMap((objective, at) => [
    { what: 'objective', id: objective.id, path: ['objectives', at, 'id'] },
    ...commitmentsIn(objective.commitments, ['objectives', at]),
  ]),
];

const commitmentsIn = (commitments: readonly Commitment[], path: (string | number)[]): Named[] =>
  commitments.map(({ id }, at) => ({ what: 'commitment', id, path: [...path, 'commitments', at, 'id'] }));
