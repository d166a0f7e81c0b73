import { renderFragment } from '../../platform/html/render-page.ts';
import type { CheckedDocument } from '../worker/check-document.ts';
import { CheckedResult } from './checked-result.tsx';
import { tallyOf, type Tally } from './file-report.ts';

/** A checked document as it is shown on a page. */
export interface ShownDocument {
  format: string;
  tally: Tally;
  /** Markup of the count, the findings and the marked document; every word of the document is escaped in it. */
  html: string;
}

/** Draws a checked document; done where it was checked, for drawing a long one takes its time too. */
export const showDocument = (checked: CheckedDocument): ShownDocument => ({
  format: checked.format,
  tally: tallyOf(checked.claims),
  html: renderFragment(<CheckedResult checked={checked} prefix="" />),
});
