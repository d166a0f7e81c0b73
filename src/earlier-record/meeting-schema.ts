import { z } from 'zod';
import { assuranceLevels, exemptions, meetingKinds } from '../meetings/index.ts';
import { dayField, slugField } from '../platform/files/fields.ts';
import { dayAndTimeField, keysOf, optionalWordsField, wordsField } from './fields.ts';
import { questionsField } from './question-schema.ts';

const attendee = z.strictObject({
  name: wordsField,
  post: optionalWordsField,
  organisation: wordsField,
  apologies: z.boolean().default(false),
  named_in_public: z.boolean().default(false),
});

const privateOnly = ['exemption', 'public_interest', 'public_trace'] as const;

const agendaItem = z
  .strictObject({
    id: slugField,
    part: z.literal([1, 2]).default(1),
    title: wordsField,
    summary: optionalWordsField,
    topic: optionalWordsField,
    exemption: z
      .int()
      .refine((section) => Object.hasOwn(exemptions, String(section)), {
        error: `must be a section of the Freedom of Information Act 2000 such as 31: ${Object.keys(exemptions).join(', ')}`,
      })
      .exactOptional(),
    public_interest: wordsField.exactOptional(),
    public_trace: wordsField.exactOptional(),
    papers: z.array(z.strictObject({ title: wordsField, words: wordsField })).default([]),
    assurance: z.strictObject({ level: z.enum(keysOf(assuranceLevels)), reason: wordsField }).exactOptional(),
  })
  .superRefine((one, context) => {
    for (const key of privateOnly) {
      if ((one[key] !== undefined) === (one.part === 2)) continue;
      const message = one.part === 2 ? 'is needed for an item of part 2' : 'is only for items of part 2';
      context.addIssue({ code: 'custom', path: [key], message });
    }
  });
export type EarlierItem = z.output<typeof agendaItem>;

const raised = z.strictObject({ text: wordsField, owner: wordsField, due: dayField.exactOptional() });

/** A paragraph is its words, or its words with the actions that were raised in it. */
const paragraph = z.union([
  wordsField.transform((text) => ({ text, actions: [] as z.output<typeof raised>[] })),
  z.strictObject({ text: wordsField, actions: z.array(raised).default([]) }),
]);

const section = z
  .strictObject({
    agenda: slugField.exactOptional(),
    title: wordsField.exactOptional(),
    paragraphs: z.array(paragraph).min(1, { error: 'must have a paragraph' }),
  })
  .refine(({ agenda, title }) => (agenda === undefined) !== (title === undefined), {
    error: 'needs the id of its agenda item, or a title of its own: one of the two',
  });

const minutes = z.strictObject({
  part: z.literal([1, 2]).default(1),
  approved_by: dayField.exactOptional(),
  sections: z.array(section).min(1, { error: 'must have a section' }),
});
export type EarlierMinutes = z.output<typeof minutes>;

const meeting = z
  .strictObject({
    title: wordsField,
    kind: z.enum(keysOf(meetingKinds)),
    starts: dayAndTimeField,
    place: optionalWordsField,
    public: z.boolean(),
    registration_closes: dayAndTimeField.exactOptional(),
    questions_close: dayAndTimeField.exactOptional(),
    contact: optionalWordsField,
    attendance: z.array(attendee).default([]),
    agenda: z.array(agendaItem).min(1, { error: 'must have an item' }),
    questions: questionsField,
    minutes: minutes.exactOptional(),
    /** Words that look like names of people and may stand in public. */
    names_seen: z.array(wordsField).default([]),
  })
  .superRefine((one, context) => {
    for (const key of ['registration_closes', 'questions_close'] as const) {
      const closes = one[key];
      if (closes === undefined) continue;
      const late = `${closes.day} ${closes.time}` > `${one.starts.day} ${one.starts.time}`;
      const message = !one.public
        ? 'is only for a meeting in public'
        : late
          ? 'is after the meeting begins'
          : '';
      if (message !== '') context.addIssue({ code: 'custom', path: [key], message });
    }
  });
export type EarlierMeeting = z.output<typeof meeting>;

/** `record/2021-03-03.yaml`: a meeting that was held, with its agenda, its papers and its minutes. */
export const meetingSchema: z.ZodType<EarlierMeeting> = meeting;
