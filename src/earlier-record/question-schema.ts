import { z } from 'zod';
import { askers } from '../meetings/index.ts';
import { dayField } from '../platform/files/fields.ts';
import { keysOf, wordsField } from './fields.ts';

const question = z
  .strictObject({
    text: wordsField,
    asked_by: z.enum(keysOf(askers)).default('office-holder'),
    answer: wordsField.exactOptional(),
    /** The post that answered: "Chief Constable". */
    answered_by: wordsField.exactOptional(),
    /** Where the answer came after the meeting. */
    answered: dayField.exactOptional(),
  })
  .superRefine((one, context) => {
    for (const key of ['answered_by', 'answered'] as const)
      if (one.answer === undefined && one[key] !== undefined)
        context.addIssue({ code: 'custom', path: [key], message: 'is only for a question with an answer' });
    if (one.answer !== undefined && one.answered_by === undefined)
      context.addIssue({ code: 'custom', path: ['answered_by'], message: 'is needed for an answer' });
  });
export type EarlierQuestion = z.output<typeof question>;

/** What was asked of the chief constable at a meeting, in the order of its numbers. */
export const questionsField = z.array(question).default([]);
