import type { Declined } from '../../audit/index.ts';
import { hashOfFile } from '../../platform/files/kept-files.ts';
import { plainFileName, receiveFile, type ScanFile } from '../../platform/files/received/index.ts';

/** The most that may be sent with one piece of evidence, in bytes. */
export const evidenceLimit = 41_000_000;

/** A file that may stand as evidence. */
export interface EvidenceFile {
  hash: string;
  bytes: number;
  name: string;
  mediaType: string;
}

/** What was brought and found good, with its bytes, which are kept once the evidence stands in the record. */
export interface BroughtFile {
  evidence: EvidenceFile;
  content: Uint8Array;
}

/** Looks at a file and leaves it as it came: what it is, is told by its bytes, whatever it is called. */
export async function receiveEvidenceFile(scan: ScanFile, file: File): Promise<BroughtFile | Declined> {
  const received = await receiveFile(await file.bytes(), { scan, removeMetadata: false });
  if ('refused' in received) return { declined: received.refused, field: 'file' };
  const { mediaType, bytes: content } = received;
  const name = plainFileName(file.name, mediaType, 'evidence');
  return { content, evidence: { hash: hashOfFile(content), bytes: content.length, mediaType, name } };
}
