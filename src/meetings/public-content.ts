import { z } from 'zod';

/**
 * What may be public of meetings, minutes and questions. Publishing stores exactly this, frozen; pages, packs, feeds and
 * the API read exactly this. Nothing is in it that its schema does not name: e-mail addresses, observers, joining
 * instructions, file names as they came, and anything of Part 2 but the agreed trace have no place to stand.
 */

/**
 * Words after their marks were resolved by `publicWords`: what was private is its reason. Live figures are still marks,
 * until publishing freezes them.
 */
const words = z.string();

const instant = z.string().regex(/^\d{4}-\d{2}-\d{2}T.*Z$/);
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const slug = z.string().regex(/^[a-z0-9-]+$/);
const meetingKind = z.enum(['scrutiny-board', 'thematic', 'public-scrutiny', 'other']);

/** A meeting as other records name it. */
const meetingNameSchema = z.strictObject({ slug, title: z.string(), startsAt: instant });
export type MeetingName = z.infer<typeof meetingNameSchema>;

const paperSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('file'),
    title: z.string(),
    isSupplement: z.boolean(),
    /** Made from the title: the name that the file came with may say more than it should. */
    fileName: z.string(),
    hash: z.string().regex(/^[0-9a-f]{64}$/),
    mediaType: z.string(),
    bytes: z.int(),
    pages: z.int().nullable(),
  }),
  z.strictObject({
    kind: z.literal('text'),
    title: z.string(),
    isSupplement: z.boolean(),
    words,
  }),
]);
export type PublicPaper = z.infer<typeof paperSchema>;

const assuranceSchema = z.strictObject({
  level: z.enum(['assured', 'partly', 'not']),
  reason: words,
  givenOn: day,
});
export type PublicAssurance = z.infer<typeof assuranceSchema>;

const agendaItemSchema = z.discriminatedUnion('part', [
  z.strictObject({
    part: z.literal(1),
    number: z.int(),
    title: z.string(),
    summary: words,
    /** Items of several meetings on the same topic make one series of assurance; empty when there is none. */
    topic: z.string(),
    papers: z.array(paperSchema),
    assurance: assuranceSchema.nullable(),
  }),
  z.strictObject({
    part: z.literal(2),
    number: z.int(),
    /** Section of the Freedom of Information Act 2000. */
    exemption: z.string(),
    /** The only words about it in public, as agreed. */
    trace: z.string(),
  }),
]);
export type PublicAgendaItem = z.infer<typeof agendaItemSchema>;

/** People of one organisation; who may not be named is there by post, and without a post is counted. */
const attendanceSchema = z.array(
  z.strictObject({
    organisation: z.string(),
    present: z.array(z.strictObject({ name: z.string().nullable(), post: z.string() })),
    apologies: z.array(z.strictObject({ name: z.string().nullable(), post: z.string() })),
    alsoPresent: z.int(),
  }),
);
export type PublicAttendance = z.infer<typeof attendanceSchema>;

export const meetingContentSchema = z.strictObject({
  slug,
  title: z.string(),
  kind: meetingKind,
  startsAt: instant,
  place: z.string(),
  isPublic: z.boolean(),
  contact: z.string(),
  cancelled: z.boolean(),
  /** Why, where that was said. */
  cancelledBecause: z.string().optional(),
  /** Registering to observe and sending in a question close at these instants; the front desk reads them here. */
  registrationClosesAt: instant.nullable(),
  questionsCloseAt: instant.nullable(),
  attendance: attendanceSchema,
  observersPresent: z.int().nullable(),
  agenda: z.array(agendaItemSchema),
});
export type MeetingContent = z.infer<typeof meetingContentSchema>;

const paragraphSchema = z.strictObject({
  /** "2.7": its address in the minutes, for ever. */
  number: z.string(),
  /** Null when it was taken out; its number stays. */
  words: words.nullable(),
  /** Actions raised here, by reference: "2021/01". */
  actions: z.array(z.strictObject({ reference: z.string(), words: words })),
  corrections: z.array(
    z.strictObject({
      correctedOn: day,
      why: z.string(),
      /** Null when the words must not be read any more. */
      before: words.nullable(),
    }),
  ),
});
export type PublicParagraph = z.infer<typeof paragraphSchema>;

export const minutesContentSchema = z.strictObject({
  slug,
  meeting: meetingNameSchema,
  state: z.enum(['draft', 'circulated', 'approved']),
  circulatedOn: day.nullable(),
  approvedOn: day.nullable(),
  approvedBy: meetingNameSchema.nullable(),
  attendance: attendanceSchema,
  observersPresent: z.int().nullable(),
  sections: z.array(
    z.strictObject({ number: z.int(), title: z.string(), paragraphs: z.array(paragraphSchema) }),
  ),
});
export type MinutesContent = z.infer<typeof minutesContentSchema>;

export const questionContentSchema = z.strictObject({
  slug,
  meeting: meetingNameSchema,
  number: z.int(),
  askedBy: z.enum(['office-holder', 'public', 'panel']),
  /** Only of a member of the public who wished to be named. */
  asker: z.string().nullable(),
  words,
  receivedOn: day,
  answer: words.nullable(),
  answeredBy: z.string(),
  answeredOn: day.nullable(),
  /** Why it is not answered; empty when it is or will be. */
  declinedBecause: z.string(),
});
export type QuestionContent = z.infer<typeof questionContentSchema>;

/** Something that no publication can hold, and why. */
export interface KeptPrivate {
  private: string;
}

export const isKeptPrivate = (composed: object): composed is KeptPrivate => 'private' in composed;
