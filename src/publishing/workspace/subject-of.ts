import { kindWords, type RecordKind } from '../../published-record/index.ts';
import type { Subject } from '../records/composed.ts';

/** What an address of the workspace names: `/publication/meeting/12`. */
export function subjectOf(params: Record<string, string>): Subject | undefined {
  const { kind = '', subject = '' } = params;
  if (!Object.hasOwn(kindWords, kind) || !/^[1-9]\d{0,8}$/.test(subject)) return undefined;
  return { kind: kind as RecordKind, subject: Number(subject) };
}
