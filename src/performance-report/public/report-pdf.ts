import { compilePdf } from '../../platform/pdf/compile-pdf.ts';
import type { Maker } from '../../site/index.ts';
import { reportIn } from '../published-reads.ts';
import { typstReport } from './typst-report.ts';

/** The report as a tagged PDF. */
export const reportPdf: Maker = async (visit, db) => {
  const { colour } = visit.details['brand'] as { colour: string };
  const report = typstReport(await reportIn(visit, db), colour);
  return { type: 'application/pdf', file: () => compilePdf(report) };
};
