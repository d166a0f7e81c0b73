import type { Context, Handler, Hono } from 'hono';
import type { VNode } from 'preact';
import type { z } from 'zod';
import type { Act, Actor } from '../accounts/index.ts';
import type { AuditFault, Declined, Doing } from '../audit/index.ts';
import type { Clock } from '../platform/clock.ts';
import type { Records } from '../platform/db/open-database.ts';
import type { PublishedReader } from '../platform/db/published-reader.ts';
import type { KeptFiles } from '../platform/files/kept-files.ts';
import type { ScanFile } from '../platform/files/received/index.ts';
import type { Mailer } from '../platform/mail/index.ts';
import type { Link } from '../platform/design/index.ts';
import type { FileAnswer } from './file-answer.ts';
import type { Problem, Typed } from './attempt.ts';

/** The sections of the workspace, in the order of the navigation. */
export type SectionName =
  'today' | 'meetings' | 'questions' | 'actions' | 'inspections' | 'publication' | 'people' | 'audit';

/** What a slice's page gives; the shell around it is the frame's. `body` begins with a PageHeading. */
export interface WorkspaceContent {
  title: string;
  section?: SectionName;
  breadcrumbs?: readonly { text: string; href?: string }[];
  body: VNode;
  /** For wide tables: the whole width of the window. */
  wide?: boolean;
  takeAway?: readonly Link[];
  /** A page of the public site, shown as it is instead of our own frame: `body` stands above it, `below` beneath. */
  around?: { publicPage: string; label: string; below?: VNode };
}

/** Not there, or not for this actor: the reader is never told which. */
export interface Missing {
  missing: true;
}
export const missing: Missing = { missing: true };

/** One request by somebody who is signed in. */
export interface WorkspaceVisit<Query = Record<string, never>> {
  actor: Actor;
  /** For reads; every read starts from the actor. Writing is done by commands only. */
  db: Records;
  at: Temporal.Instant;
  /** Parts of the path, decoded. */
  params: Record<string, string>;
  query: Query;
  /** Sent back by every form of this session; `WorkForm` writes it. */
  csrf: string;
  /** Where this page is, as `/meetings/12`. */
  path: string;
}

export interface FormSpec<Input, Result> {
  /** The act that is done and written to the audit. */
  act: Act;
  /** Of the form as an object: repeated names are arrays, files are `File`, empty file choices are left out. */
  input: z.ZodType<Input>;
  /** Slow work on what was sent, such as checking a file, done before the transaction opens. */
  prepare?: (input: Input, params: Record<string, string>, actor: Actor) => Promise<Input | Declined>;
  run: (doing: Doing, input: Input, params: Record<string, string>) => Promise<Result | Declined>;
  /** Where to go next (a path of this workspace), and what to say there once. */
  done: (result: Result, params: Record<string, string>) => { to: string; notice: string };
  /** What follows once the act is committed, such as a letter that tells of it. */
  afterwards?: (result: Result, params: Record<string, string>) => void;
  /**
   * The page with the form again. Usually the maker of the page itself: fields of the `WorkForm` whose `to` was sent
   * show what was typed, and their problems, by themselves; after a conflict, what it says now stands beside.
   */
  again: (
    visit: WorkspaceVisit,
    typed: Typed,
    problems: readonly Problem[],
  ) => Promise<WorkspaceContent | Missing>;
  /** The most that may be sent, in bytes; 1 MB when left out. Forms with files set it. */
  limit?: number;
}

/** What every slice's `workspace/routes.tsx` is given. */
export interface Workspace {
  records: Records;
  published: PublishedReader;
  clock: Clock;
  mail: Mailer;
  /** Papers and evidence, private. */
  papers: KeptFiles;
  /** The only files that the public site can reach; publishing copies bytes into it. */
  publicPapers: KeptFiles;
  /** Looks at a file that somebody brings, before it is kept. */
  scan: ScanFile;
  /** Whether the audit goes on from what was noted of it outside the database: the first thing that is wrong, or nothing. */
  auditFault(): Promise<AuditFault | undefined>;
  /** Where this workspace and the public site are found, without a trailing slash; the only start of links in letters. */
  address: string;
  publicAddress: string;
  /** A page for those who may do the act (or one of the acts); for everyone else it is not there. */
  page<Query = Record<string, never>>(
    act: Act | readonly Act[],
    maker: (visit: WorkspaceVisit<Query>) => Promise<WorkspaceContent | Missing | FileAnswer>,
    query?: z.ZodType<Query>,
  ): Handler;
  /** The answer to a form that was sent. */
  form<Input, Result>(spec: FormSpec<Input, Result>): Handler;
}

/** How a slice gives its pages to the workspace. */
export type WorkspaceRoutes<Given extends Workspace = Workspace> = (workspace: Given) => Hono;

/** Shows a page outside the usual way: the sign-in pages use it. */
export type ShowOpenPage = (
  c: Context,
  content: WorkspaceContent,
  status?: 200 | 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 500,
) => Promise<Response>;
