/** A version of something published, with what is said in public about its versions. */
export interface FoundRecord<Content> {
  subject: number;
  slug: string;
  title: string;
  content: Content;
  version: number;
  /** When it could first be read. */
  publishedAt: string;
  /** Said with this version: what was corrected. Empty for a first one. */
  note: string;
  /** Every version that is public, oldest first. */
  versions: { version: number; publishedAt: string; note: string }[];
  /** False of one that a later version corrected. */
  isLatest: boolean;
}

export interface WithdrawnRecord {
  withdrawn: { note: string; at: string };
}
