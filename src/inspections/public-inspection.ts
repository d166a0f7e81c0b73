import { publicWords } from '../record-text/index.ts';
import type { InspectionRows } from './content-rows.ts';
import { lastDayOfResponse } from './last-day.ts';
import { inspectionContentSchema, type InspectionContent } from './public-content.ts';

/** The public content of an inspection with its response. */
export function publicInspection({ inspection, recommendations, copies }: InspectionRows): InspectionContent {
  const { published_on: publishedOn, response_required: responseRequired } = inspection;
  return inspectionContentSchema.parse({
    slug: inspection.slug,
    title: publicWords(inspection.title),
    kind: inspection.kind,
    inspector: publicWords(inspection.inspector),
    address: /^https?:\/\//.test(inspection.address) ? inspection.address : '',
    summary: publicWords(inspection.summary),
    publishedOn,
    responseRequired,
    lastDay: responseRequired ? lastDayOfResponse(Temporal.PlainDate.from(publishedOn)).toString() : null,
    chiefComments: publicWords(inspection.chief_comments),
    bodyComments: publicWords(inspection.body_comments),
    recommendations: recommendations.map((one) => ({
      number: one.number,
      kind: one.kind,
      words: publicWords(one.text),
      due: one.due,
      actionTaken: publicWords(one.action_taken),
      whyNoAction: publicWords(one.why_no_action),
    })),
    copies: copies.map(({ recipient, sent_on }) => ({ recipient, sentOn: sent_on })),
  } satisfies InspectionContent);
}
