import type { VNode } from 'preact';
import type { z } from 'zod';
import type { PublishedDb } from '../platform/db/published-reader.ts';
import type { Visit } from './visit.ts';

export interface PageLink {
  text: string;
  href: string;
}

/** What a slice's page gives; the shell around it (masthead, month, notices, footer) is the site's. */
export interface PageContent {
  title: string;
  description: string;
  body: VNode;
  /** Path of the section it belongs to in the navigation, such as '/measures'. */
  section?: string;
  breadcrumbs?: PageLink[];
  /** True when the page shows figures and can be seen as at a past month. */
  monthly?: boolean;
  /** Ways to take the data away: CSV, JSON, PDF. */
  takeAway?: PageLink[];
  wide?: boolean;
}

/** The answer to a form that was sent: a page for the sender alone. */
export interface Reply extends PageContent {
  status: 200 | 413 | 422 | 503;
}

/** Anything that is not a page: CSV, JSON, Atom, PDF. */
export interface FileContent {
  type: string;
  /** Slow work, such as setting a PDF, is a function: it is done when nothing is read any more. */
  file: string | Uint8Array<ArrayBuffer> | (() => Promise<Uint8Array<ArrayBuffer>>);
}

export type Shown = PageContent | FileContent | { notFound: string } | { badRequest: string };

export type Answer = Shown | { movedTo: string };

export interface Asked<Query> {
  /** Parts of the path, decoded. */
  params: Record<string, string>;
  query: Query;
}

/** Makes one page from published views only. */
export type Maker<Query = Record<string, never>> = (
  visit: Visit,
  db: PublishedDb,
  asked: Asked<Query>,
) => Promise<Answer> | Answer;

export type QuerySchema<Query> = z.ZodType<Query>;
