import { PublicWords } from '../../record-text/index.ts';
import { fileInWords } from '../file-in-words.ts';
import type { PublicPaper } from '../public-content.ts';
import { paperPath } from './addresses.ts';

interface Props {
  /** Of the meeting; without it the papers are named only. */
  slug: string | undefined;
  item: number;
  papers: readonly PublicPaper[];
}

/** Papers of an agenda item, each with what it is and how long. */
export const PaperList = ({ slug, item, papers }: Props) =>
  papers.length === 0 ? null : (
    <ul class="links papers">
      {papers.map((paper, at) => (
        <li key={at}>
          {slug === undefined ? (
            <PublicWords text={paper.title} />
          ) : (
            <a href={paperPath(slug, { item, position: at + 1, fileName: fileNameOf(paper) })}>
              <PublicWords text={paper.title} />
            </a>
          )}
          <span class="links-detail">{paperDetail(paper)}</span>
        </li>
      ))}
    </ul>
  );

export const fileNameOf = (paper: PublicPaper): string | null =>
  paper.kind === 'file' ? paper.fileName : null;

/** "PDF, 12 pages, 340 kB". */
export function paperDetail(paper: PublicPaper): string {
  const supplement = paper.isSupplement ? 'Supplement. ' : '';
  if (paper.kind === 'text') return `${supplement}To read here.`;
  return `${supplement}${fileInWords(paper)}.`;
}
