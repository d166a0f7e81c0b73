import { fileInWords } from '../file-in-words.ts';
import type { PaperRow } from '../rows.ts';

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
  const { media_type: mediaType, bytes, pages, metadata_removed } = paper;
  if (mediaType === null) return 'Written here';
  const file = fileInWords({ mediaType, pages, bytes: bytes ?? 0 });
  return `${file}, metadata ${metadata_removed ? 'removed' : 'kept'}`;
}
