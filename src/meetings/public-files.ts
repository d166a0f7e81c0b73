import type { MeetingContent } from './public-content.ts';

/** A file that would be public: what it is called, and the hash by which its bytes are kept. */
export interface PublicFile {
  title: string;
  fileName: string;
  hash: string;
}

/** The files among the public papers of a meeting, in the order of the agenda. */
export const publicFilesOf = ({ agenda }: Pick<MeetingContent, 'agenda'>): PublicFile[] =>
  agenda
    .flatMap((one) => (one.part === 1 ? one.papers : []))
    .flatMap((paper) =>
      paper.kind === 'file' ? [{ title: paper.title, fileName: paper.fileName, hash: paper.hash }] : [],
    );
