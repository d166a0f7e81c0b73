import type { Part } from '../words.ts';

export interface PackFile {
  hash: string;
  mediaType: string;
  /** "PDF, 9 pages, 220 kB". */
  about: string;
}

/** A paper in the pack: one that was written here stands in it whole, a file is named and linked. */
export interface PackPaper {
  title: string;
  isSupplement: boolean;
  /** Null of a paper that was written here. */
  file: PackFile | null;
  body: string;
}

export interface PackItem {
  number: number;
  part: Part;
  title: string;
  /** Of Part 2: its exemption, in words. */
  exemption: string;
  summary: string;
  papers: PackPaper[];
  /** "Partly assured: …", or ''. */
  assurance: string;
}

/** Whether nothing but its title stands under an item. */
export const isBare = ({ summary, papers, assurance }: PackItem): boolean =>
  summary === '' && papers.length === 0 && assurance === '';

export interface PackMinutes {
  part: Part;
  title: string;
  sections: { title: string; paragraphs: { number: string; text: string; actions: string[] }[] }[];
}

/** Everything that a pack says, the same for the page and the PDF. */
export interface Pack {
  edition: 'public' | 'full';
  title: string;
  when: string;
  /** The London day of the meeting, `2021-03-03`. */
  day: string;
  particulars: { term: string; value: string }[];
  attendance: { organisation: string; people: string[] }[];
  agenda: PackItem[];
  minutes: PackMinutes[];
}

export const editionNames = {
  public: 'Public pack',
  full: 'Full pack: private',
} as const;

/** Said on every page of the full edition. */
export const privateWarning = 'PRIVATE: holds items of Part 2. Not to be published or passed on.';
