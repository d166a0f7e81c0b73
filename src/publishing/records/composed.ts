import type { Records, RecordsTx } from '../../platform/db/open-database.ts';
import type { RecordKind } from '../../published-record/index.ts';

export type Db = Records | RecordsTx;

/** One thing that can be published: its kind and its id in the record. */
export interface Subject {
  kind: RecordKind;
  subject: number;
}

/** How a form names it: `action-12`. */
export const keyOf = ({ kind, subject }: Subject): string => `${kind}-${subject}`;

/** What is wanted of it: of an inspection, the report may be published without the response to it. */
export interface Wanted extends Subject {
  reportOnly?: boolean;
}

/** A file that would be public with it: what it is called, and the hash by which its bytes are kept. */
export interface FileToPublish {
  title: string;
  fileName: string;
  hash: string;
}

/** What would be public of something, as its own slice makes it; figures are still marks. */
export interface Composed {
  slug: string;
  title: string;
  content: Record<string, unknown>;
  /** The meeting that it belongs to: only with a public meeting can it be public. */
  meeting?: number;
  /** The meeting at which it was raised: where that is public, it is public as it stands. */
  raisedAt?: number | null;
  /** The day on which it was opened, with the page of the workspace that says so. */
  opened?: { on: string; href: string };
  files?: readonly FileToPublish[];
  /** The page of the workspace on which the words at a place of the content are written. */
  writtenAt: (place: string) => string;
  /** What keeps it from being published, beside texts that cannot be read. */
  obstacles?: readonly Obstacle[];
  /** What belongs to it and may be published in the same act. */
  together?: readonly Subject[];
  /** What whoever publishes it should know. */
  remarks?: readonly string[];
}

/** What has to be mended before it can be published, with the page where that is done. */
export interface Obstacle {
  says: string;
  href: string;
}

/** Why it can never be public, in words for the person who would publish it. */
export interface Unpublishable {
  private: string;
}

export const isUnpublishable = (composed: object): composed is Unpublishable => 'private' in composed;

/** What a slice gives so that a kind can be published. */
export interface Publishable {
  /** Undefined when there is no such thing. */
  compose(
    db: Db,
    subject: number,
    how: { reportOnly: boolean },
  ): Promise<Composed | Unpublishable | undefined>;
}
