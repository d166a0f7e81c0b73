import type { Declined } from '../../audit/index.ts';
import type { KeptFiles } from '../../platform/files/kept-files.ts';
import { plainFileName, receiveFile, type ScanFile } from '../../platform/files/received/index.ts';

/** The most that may be sent with one piece of evidence, in bytes. */
export const evidenceLimit = 41_000_000;

/** A file that is kept and may now stand as evidence. */
export interface KeptEvidence {
  hash: string;
  bytes: number;
  name: string;
  mediaType: string;
}

/** Keeps a file as it came: what it is, is told by its bytes, whatever it is called. */
export async function keepEvidenceFile(
  { papers, scan }: { papers: KeptFiles; scan: ScanFile },
  file: File,
): Promise<KeptEvidence | Declined> {
  const received = await receiveFile(await file.bytes(), { scan, removeMetadata: false });
  if ('refused' in received) return { declined: received.refused, field: 'file' };
  const { hash, bytes } = await papers.keep(received.bytes);
  const { mediaType } = received;
  return { hash, bytes, mediaType, name: plainFileName(file.name, mediaType, 'evidence') };
}
