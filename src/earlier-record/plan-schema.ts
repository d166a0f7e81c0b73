import { z } from 'zod';
import { dayField } from '../platform/files/fields.ts';
import { optionalWordsField, wordsField } from './fields.ts';

/** As those who kept it gave it, where they said how it went; else nothing spoke against it. */
const progress = z.enum(['not-started', 'on-track', 'at-risk', 'off-track', 'delivered']).default('on-track');

const update = z.strictObject({ dated: dayField, text: wordsField, progress });

const action = z.strictObject({
  /** What the plan calls it: "1.4". */
  ref: wordsField,
  text: wordsField,
  owner: wordsField.exactOptional(),
  promised_by: z.enum(['force', 'body']).default('force'),
  due: dayField.exactOptional(),
  review: dayField.exactOptional(),
  updates: z.array(update).default([]),
});
export type EarlierAction = z.output<typeof action>;

const theme = z.strictObject({
  title: wordsField,
  lead: optionalWordsField,
  key_themes: z.array(wordsField).default([]),
  desired_outcomes: z.array(wordsField).default([]),
  actions: z.array(action).min(1, { error: 'must have an action' }),
});
export type EarlierTheme = z.output<typeof theme>;

const plan = z
  .strictObject({
    plan: wordsField,
    origin: z.enum(['deliverable', 'other']),
    /** The day of the meeting that it went to. */
    meeting: dayField,
    opened: dayField,
    /** Whoever owns what names no owner of its own. */
    owner: wordsField.exactOptional(),
    /** Words that look like names of people and may stand in public. */
    names_seen: z.array(wordsField).default([]),
    themes: z.array(theme).min(1, { error: 'must have a theme' }),
  })
  .superRefine(({ owner, themes }, context) => {
    for (const [at, one] of themes.entries()) {
      if (themes.findIndex(({ title }) => title === one.title) < at)
        context.addIssue({ code: 'custom', path: ['themes', at, 'title'], message: 'is there twice' });
      for (const [place, { ref, owner: own }] of one.actions.entries()) {
        if (own !== undefined || owner !== undefined) continue;
        const path = ['themes', at, 'actions', place];
        context.addIssue({ code: 'custom', path, message: `${ref} has no owner, and the plan has none` });
      }
    }
  });
export type EarlierPlan = z.output<typeof plan>;

/** Any other file of `record/`: a plan whose actions were reported to a meeting. */
export const planSchema: z.ZodType<EarlierPlan> = plan;
