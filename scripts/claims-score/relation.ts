import { readFileSync } from 'node:fs';

/** One labelled relation of the training set. */
export interface Relation {
  id: string;
  file: string;
  line: number;
  quote: string;
  kind: string;
  subkind?: string;
  inputs: Record<string, unknown>;
  stated: unknown;
  computed: unknown;
  corrected?: unknown;
  verdict: 'holds' | 'wrong' | 'ambiguous';
  note: string;
}

/** Reads the labelled relations of a reference file. */
export function readRelations(path: string): Relation[] {
  return JSON.parse(readFileSync(path, 'utf8')) as Relation[];
}
