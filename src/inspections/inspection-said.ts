import type { Declined } from '../audit/index.ts';
import { linesDeclined, marksDeclined } from '../record-text/index.ts';
import type { InspectionKind } from './inspection.ts';

/** What is told of a report. Days are `YYYY-MM-DD`. */
export interface InspectionSaid {
  title: string;
  kind: InspectionKind;
  inspector: string;
  /** Where the report is read. */
  address: string;
  summary: string;
  /** Of a report the day of publication, of an IOPC recommendation the day it was made. */
  publishedOn: string;
  responseRequired: boolean;
  /** Where the response was published elsewhere than on this site. */
  responsePublishedOn?: string | undefined;
  responseAddress?: string;
  sharedWithPanel: boolean;
}

export function inspectionFault(said: InspectionSaid, today: Temporal.PlainDate): Declined | undefined {
  if (said.title.trim() === '') return { declined: 'Enter the title of the report.', field: 'title' };
  const marks =
    linesDeclined({ title: said.title, inspector: said.inspector }) ??
    marksDeclined({ summary: said.summary });
  if (marks !== undefined) return marks;
  if (!isWebAddress(said.address))
    return { declined: 'Enter a web address that begins with https://.', field: 'address' };
  if (!isWebAddress(said.responseAddress ?? ''))
    return { declined: 'Enter a web address that begins with https://.', field: 'responseAddress' };
  if (Temporal.PlainDate.compare(said.responsePublishedOn ?? '2000-01-01', today) > 0)
    return { declined: 'That day is still to come.', field: 'responsePublishedOn' };
  return undefined;
}

const isWebAddress = (text: string): boolean =>
  text === '' || ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '');

export const inspectionColumns = (said: InspectionSaid) => ({
  title: said.title.trim(),
  kind: said.kind,
  inspector: said.inspector.trim(),
  address: said.address,
  summary: said.summary.trim(),
  published_on: said.publishedOn,
  response_required: said.responseRequired,
  response_published_on: said.responsePublishedOn ?? null,
  response_address: said.responseAddress ?? '',
  shared_with_panel: said.sharedWithPanel,
});
