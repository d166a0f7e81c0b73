import { fileKind } from '../../platform/files/received/index.ts';
import type { PaperRow } from '../rows.ts';
import { sizeInWords } from '../size-in-words.ts';

/** The papers of an item, each with its kind, size and pages. */
export const PaperLinks = ({ meeting, papers }: { meeting: number; papers: readonly PaperRow[] }) =>
  papers.length === 0 ? null : (
    <ul class="work-papers">
      {papers.map((paper) => (
        <li key={paper.id}>
          <a href={`/meetings/${meeting}/papers/${paper.id}`}>{paper.title}</a>{' '}
          {paper.is_supplement && <strong>Supplement.</strong>}{' '}
          <span class="work-quiet">{particularsOf(paper)}</span>
        </li>
      ))}
    </ul>
  );

/** "PDF, 9 pages, 220 kB, metadata removed". */
export function particularsOf(paper: PaperRow): string {
  const { media_type, bytes, pages, metadata_removed } = paper;
  if (media_type === null) return 'Written here';
  return [
    fileKind(media_type),
    ...(pages === null ? [] : [pages === 1 ? '1 page' : `${pages} pages`]),
    sizeInWords(bytes ?? 0),
    metadata_removed ? 'metadata removed' : 'metadata kept',
  ].join(', ');
}
