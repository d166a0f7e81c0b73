import { z } from 'zod';

/**
 * What may be public of an inspection and of the response to it. Publishing stores exactly this, frozen; pages, feeds
 * and the API read exactly this. Nothing is in it that its schema does not name.
 */

/** Words after their marks were resolved by `publicWords`; live figures are still marks until they are frozen. */
const words = z.string();
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** Of a report elsewhere; nothing but a web address may become a link. */
const address = z.union([z.literal(''), z.url({ protocol: /^https?$/ })]);

const recommendationSchema = z.strictObject({
  number: z.int(),
  kind: z.enum(['recommendation', 'area-for-improvement', 'cause-of-concern']),
  words,
  due: day.nullable(),
  actionTaken: words,
  whyNoAction: words,
});
export type PublicRecommendation = z.infer<typeof recommendationSchema>;

export const inspectionContentSchema = z.strictObject({
  slug: z.string().regex(/^[a-z0-9-]+$/),
  title: words,
  kind: z.enum(['inspectorate', 'iopc', 'super-complaint', 'internal']),
  inspector: words,
  address,
  summary: words,
  publishedOn: day,
  responseRequired: z.boolean(),
  /** The last day of the response, where the law asks for one. */
  lastDay: day.nullable(),
  /** When and where the response was published, if not on this site. */
  responsePublishedOn: day.nullable(),
  responseAddress: address,
  chiefComments: words,
  bodyComments: words,
  recommendations: z.array(recommendationSchema),
  copies: z.array(
    z.strictObject({ recipient: z.enum(['inspectorate', 'home-secretary', 'iopc']), sentOn: day }),
  ),
});
export type InspectionContent = z.infer<typeof inspectionContentSchema>;
