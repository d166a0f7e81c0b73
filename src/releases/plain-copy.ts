import type { Fault } from '../platform/files/fault.ts';
import type { TableEntry } from './delivery.ts';
import { openPacked } from './packed-table.ts';
import { readHead, type Head } from './table-head.ts';
import type { PlainText } from './unpack-table.ts';
import type { Unpacker } from './unpacker.ts';

export type PlainCopy = Head & PlainText;

/**
 * Unpacks a table into a file while checking that it is text. `decide` sees its first lines and may
 * stop it there, so that the other forces of a national archive cost nothing; then the result is its word.
 */
export async function plainCopy<Word>(
  unpacker: Unpacker,
  { packed, path: file }: TableEntry,
  to: string,
  decide: (head: Head) => Word | Fault | 'read on',
  advance: (bytes: number) => void,
): Promise<PlainCopy | Word | Fault> {
  const head = await readHead(openPacked(packed, file, 1 << 16));
  if (!('header' in head)) return { file, ...head };
  const decision = decide(head);
  if (decision !== 'read on') return decision;
  const text = await unpacker.unpack({ table: packed, name: file, to }, advance);
  return 'says' in text ? { file, ...text } : { ...head, ...text };
}
