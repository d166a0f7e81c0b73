import type { Workspace } from '../../workspace/index.ts';
import type { CheckPapers } from '../records/checked-papers.ts';
import type { NumberChecks } from '../records/finding.ts';
import type { SiteOf } from './site-to-be.ts';

/** Who checks the numbers that are about to be public. */
export interface CheckedHere {
  text: NumberChecks['text'];
  papers: CheckPapers;
}

/** What the pages of publication are made with. */
export interface Given {
  workspace: Workspace;
  siteOf: SiteOf;
  /** Undefined where there is no checker of number statements. */
  checks: CheckedHere | undefined;
}
