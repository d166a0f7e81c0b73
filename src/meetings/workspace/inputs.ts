import { z } from 'zod';
import { optionalWords, rowId, tick, version, words } from '../../workspace/index.ts';

/** A day or a time of a form, as it was typed; the command says what is wrong with it. */
const typed = z.string().max(20).default('');
const long = optionalWords(50_000);
const idOrNone = z
  .string()
  .default('')
  .transform((text) => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : null));

const meeting = {
  title: words('Enter the title of the meeting'),
  kind: z.enum(['scrutiny-board', 'thematic', 'public-scrutiny', 'other'], 'Choose the kind'),
  startsOn: typed,
  startsAt: typed,
  place: optionalWords(300),
  joining: optionalWords(2000),
  contact: optionalWords(300),
  isPublic: tick,
  registrationClosesOn: typed,
  registrationClosesAt: typed,
  questionsCloseOn: typed,
  questionsCloseAt: typed,
  sharedWithPanel: tick,
  observersPresent: z
    .string()
    .trim()
    .default('')
    .refine((text) => /^\d{0,5}$/.test(text), 'Enter a number, such as 3')
    .transform((text) => (text === '' ? null : Number(text))),
};
export const newMeeting = z.object(meeting);
export const editedMeeting = z.object({ ...meeting, version });

export const cancellation = z.object({ because: words('Say why it is cancelled', 500), version });

export const onlyVersion = z.object({ version });
export const nothing = z.object({});
export const letters = z.object({ again: tick });

const agenda = {
  title: words('Enter the title of the item', 300),
  part: z.enum(['', '1', '2']).default(''),
  summary: long,
  topic: optionalWords(100),
  exemption: optionalWords(10),
  publicInterest: optionalWords(5000),
  publicTrace: optionalWords(300),
};
export const newItem = z.object(agenda);
export const editedItem = z.object({ ...agenda, version });
export const move = z.object({ to: z.enum(['up', 'down']) });

export const attendee = z.object({
  name: words('Enter the name'),
  post: optionalWords(200),
  organisation: words('Enter the organisation'),
  kind: z.enum(['present', 'apologies'], 'Choose one'),
  namedInPublic: tick,
});

export const newPaper = z.object({
  title: words('Enter the title of the paper', 300),
  file: z.instanceof(File).optional(),
  removeMetadata: tick,
  body: optionalWords(200_000),
  isSupplement: tick,
});
export const editedPaper = z.object({
  title: words('Enter the title of the paper', 300),
  body: optionalWords(200_000),
  isSupplement: tick,
  version,
});

export const newFile = z.object({
  file: z.instanceof(File, { error: 'Choose the file' }),
  removeMetadata: tick,
  version,
});

export const newSection = z.object({ title: words('Enter the title of the section') });
export const newParagraph = z.object({ text: long });
export const editedParagraph = z.object({ text: long, version });
export const correction = z.object({
  text: long,
  why: words('Say why it is corrected', 300),
  wordsHidden: tick,
  version,
});
export const approval = z.object({ approvedBy: rowId, version });
export const newAction = z.object({
  text: optionalWords(5000),
  owner: idOrNone,
  ownerPost: optionalWords(200),
  due: typed.refine((text) => text === '' || /^\d{4}-\d{2}-\d{2}$/.test(text), 'Enter a day'),
  pastDueIsRight: tick,
});

const question = { text: long, agendaItem: idOrNone, due: newAction.shape.due };
export const newQuestion = z.object({
  ...question,
  askedBy: z.enum(['office-holder', 'public', 'panel'], 'Choose who asks'),
  askerName: optionalWords(200),
  publishAsker: tick,
});
export const editedQuestion = z.object({ ...question, version });
export const newAnswer = z.object({ answer: long, answeredBy: optionalWords(200), version });
export const answerDraft = z.object({ draft: long, version: z.coerce.number().int().min(0) });
export const refusal = z.object({ because: optionalWords(2000), version });

export const assurance = z.object({
  level: z.enum(['assured', 'partly', 'not'], 'Choose how far'),
  reason: optionalWords(5000),
});
