import { basename, join } from 'node:path';
import type { z } from 'zod';
import { isRefused, type Fault, type Refused } from '../platform/files/fault.ts';
import { readYamlFile } from '../platform/files/yaml-file.ts';
import type { EarlierRecord, Written } from './earlier-record.ts';
import { meetingSchema } from './meeting-schema.ts';
import { peopleSchema } from './people-schema.ts';
import { planSchema } from './plan-schema.ts';
import { recordFaults } from './record-faults.ts';

const peopleFile = 'record/people.yaml';
const isMeeting = (file: string): boolean => /^\d{4}-\d{2}-\d{2}\.yaml$/.test(basename(file));

/**
 * Reads `record/` of a body folder: people.yaml, a file for each meeting named by its day, and plans with their actions.
 * Every fault of every file is told at once.
 */
export async function readEarlierRecord(
  folder: string,
  files: readonly string[],
): Promise<EarlierRecord | Refused> {
  const faults: Fault[] = [];
  const read = async <Value>(file: string, schema: z.ZodType<Value>): Promise<Written<Value>[]> => {
    const found = await readYamlFile(join(folder, file), schema, file);
    if (!isRefused(found)) return [{ file, ...found }];
    faults.push(...found.refused);
    return [];
  };
  const readAll = async <Value>(names: readonly string[], schema: z.ZodType<Value>) =>
    (await Promise.all(names.map((name) => read(name, schema)))).flat();
  const [people] = await read(peopleFile, peopleSchema);
  const meetings = await readAll(files.filter(isMeeting), meetingSchema);
  const plans = await readAll(
    files.filter((file) => file !== peopleFile && !isMeeting(file)),
    planSchema,
  );
  faults.push(...recordFaults({ meetings, plans }, files.filter(isMeeting).length === meetings.length));
  if (people === undefined || faults.length > 0) return { refused: faults };
  return { people, meetings: meetings.toSorted(byStart), plans };
}

const startOf = ({ value: { starts } }: EarlierRecord['meetings'][number]) => `${starts.day} ${starts.time}`;
const byStart = (a: EarlierRecord['meetings'][number], b: EarlierRecord['meetings'][number]): number =>
  startOf(a) < startOf(b) ? -1 : 1;
