import { publicWords } from '../record-text/index.ts';
import type { InspectionRows } from './content-rows.ts';
import { lastDay } from './section-55.ts';
import { inspectionContentSchema, type InspectionContent } from './public-content.ts';

/** The public content of an inspection with its response, or of the report alone. */
export function publicInspection(
  { inspection, recommendations, copies }: InspectionRows,
  { reportOnly = false }: { reportOnly?: boolean } = {},
): InspectionContent {
  const ofResponse = (text: string) => (reportOnly ? '' : publicWords(text));
  const { published_on: publishedOn, response_required: responseRequired } = inspection;
  return inspectionContentSchema.parse({
    slug: inspection.slug,
    title: publicWords(inspection.title),
    kind: inspection.kind,
    inspector: publicWords(inspection.inspector),
    address: webAddress(inspection.address),
    summary: publicWords(inspection.summary),
    publishedOn,
    responseRequired,
    lastDay: responseRequired ? lastDay(Temporal.PlainDate.from(publishedOn)).toString() : null,
    responsePublishedOn: inspection.response_published_on,
    responseAddress: webAddress(inspection.response_address),
    chiefComments: ofResponse(inspection.chief_comments),
    bodyComments: ofResponse(inspection.body_comments),
    recommendations: recommendations.map((one) => ({
      number: one.number,
      kind: one.kind,
      words: publicWords(one.text),
      due: one.due,
      actionTaken: ofResponse(one.action_taken),
      whyNoAction: ofResponse(one.why_no_action),
    })),
    copies: copies.map(({ recipient, sent_on }) => ({ recipient, sentOn: sent_on })),
  } satisfies InspectionContent);
}

/** Nothing but an address on the web becomes a link. */
const webAddress = (text: string): string =>
  ['http:', 'https:'].includes(URL.parse(text)?.protocol ?? '') ? text : '';
