import type { Declined } from '../../audit/index.ts';
import type { KeptFiles } from '../../platform/files/kept-files.ts';
import { acceptedFiles, recogniseFile } from '../../platform/files/recognise-file.ts';

/** The most that one piece of evidence may weigh, in bytes. */
export const evidenceLimit = 25_000_000;

/** A file that is kept and may now stand as evidence. */
export interface KeptEvidence {
  hash: string;
  bytes: number;
  name: string;
  mediaType: string;
}

/** Keeps a file by its content: what it is, is told by its bytes, whatever it is called. */
export async function keepEvidenceFile(papers: KeptFiles, file: File): Promise<KeptEvidence | Declined> {
  if (file.size === 0) return { declined: 'This file is empty.', field: 'file' };
  if (file.size > evidenceLimit)
    return { declined: `This file is larger than ${evidenceLimit / 1_000_000} MB.`, field: 'file' };
  const content = await file.bytes();
  const kind = await recogniseFile(content);
  if (kind === undefined)
    return { declined: `By its content this is not one of ${acceptedFiles}.`, field: 'file' };
  const { hash, bytes } = await papers.keep(content);
  return { hash, bytes, mediaType: kind.mediaType, name: nameOf(file.name, kind.extension) };
}

/** Only the last part of what the browser sent, with the ending that the content has. */
function nameOf(sent: string, extension: string): string {
  const last = sent.split(/[/\\]/).at(-1) ?? '';
  const stem = last
    .replace(/\.[^.]*$/, '')
    .replace(/[\p{C}"<>:|?*]/gu, '')
    .trim()
    .slice(0, 120);
  return `${stem === '' ? 'evidence' : stem}.${extension}`;
}
