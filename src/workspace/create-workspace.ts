import { noScan, type ScanFile } from '../platform/files/received/index.ts';
import type { FrameSettings, Frame } from './frame.ts';
import { createFrame } from './frame.ts';
import { formHandler, type AskToSignIn } from './form-handler.ts';
import { pageHandler } from './page-handler.ts';
import type { Workspace } from './workspace.ts';

export type WorkspaceSettings = FrameSettings &
  Omit<Workspace, 'page' | 'form' | 'scan' | 'auditFault'> & {
    /** Nothing is looked for when left out. */
    scan?: ScanFile;
    /** Without a home there are no notes, and nothing is found when it is left out. */
    auditFault?: Workspace['auditFault'];
    /** Made by the sign-in pages, which need the frame themselves. */
    askToSignIn: (frame: Frame) => AskToSignIn;
  };

/** The workspace that every slice's routes are given, and the frame that only sign-in is given. */
export function createWorkspace(settings: WorkspaceSettings): { workspace: Workspace; frame: Frame } {
  const frame = createFrame(settings);
  const askToSignIn = settings.askToSignIn(frame);
  const workspace: Workspace = {
    records: settings.records,
    published: settings.published,
    clock: settings.clock,
    mail: settings.mail,
    papers: settings.papers,
    publicPapers: settings.publicPapers,
    scan: settings.scan ?? noScan,
    auditFault: settings.auditFault ?? (() => Promise.resolve(undefined)),
    address: settings.address,
    publicAddress: settings.publicAddress,
    page: (acts, maker, query) => pageHandler(frame, acts, maker, query),
    form: (spec) => formHandler(frame, spec, askToSignIn),
  };
  return { workspace, frame };
}
