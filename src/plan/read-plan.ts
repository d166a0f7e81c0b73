import { join } from 'node:path';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import { readYamlFile } from '../platform/files/yaml-file.ts';
import { planSchema, prioritySchema } from './plan-schema.ts';
import type { Plan } from './plan.ts';
import { repeatedIds, type WrittenPriority } from './repeated-ids.ts';

/** A plan, and where each priority is written, for checks that need other files. */
export interface WrittenPlan {
  plan: Plan;
  written: WrittenPriority[];
}

/**
 * Reads plan/plan.yaml and one file per priority, in the order of the file names.
 * `files` are paths in the body folder, such as `plan/01-safer-roads.yaml`.
 */
export async function readPlan(folder: string, files: readonly string[]): Promise<WrittenPlan | Refused> {
  const faults: Fault[] = [];
  const head = await readYamlFile(join(folder, 'plan/plan.yaml'), planSchema, 'plan/plan.yaml');
  if (isRefused(head)) faults.push(...head.refused);
  const written: WrittenPriority[] = [];
  for (const file of files.filter((name) => name !== 'plan/plan.yaml').toSorted()) {
    const read = await readYamlFile(join(folder, file), prioritySchema, file);
    if (isRefused(read)) faults.push(...read.refused);
    else written.push({ priority: read.value, file, lineOf: read.lineOf });
  }
  faults.push(...repeatedIds(written));
  if (faults.length > 0 || isRefused(head)) return { refused: faults };
  return { plan: { ...head.value, priorities: written.map(({ priority }) => priority) }, written };
}
