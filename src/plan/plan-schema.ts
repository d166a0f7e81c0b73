import { z } from 'zod';
import { dayField, slugField, textField } from '../platform/files/fields.ts';
import type { Plan, Priority } from './plan.ts';

const commitment = z
  .strictObject({
    id: slugField,
    text: textField,
    due: dayField.nullish(),
    source: z.string().trim().default(''),
  })
  .transform(({ due, ...rest }) => ({ ...rest, due: due ?? null }));

const objective = z.strictObject({
  id: slugField,
  text: textField,
  commitments: z.array(commitment).default([]),
});

const measures = z
  .strictObject({ headline: z.array(slugField).default([]), other: z.array(slugField).default([]) })
  .superRefine(({ headline, other }, context) => {
    for (const [list, ids] of Object.entries({ headline, other })) {
      for (const [at, id] of ids.entries()) {
        const earlier = list === 'other' ? headline.includes(id) : false;
        if (!earlier && ids.indexOf(id) === at) continue;
        context.addIssue({ code: 'custom', path: [list, at], message: `the measure "${id}" is named twice` });
      }
    }
  });

/** One file of a priority: `plan/01-safer-roads.yaml`. */
export const prioritySchema: z.ZodType<Priority> = z.strictObject({
  id: slugField,
  title: textField,
  summary: textField,
  objectives: z.array(objective).default([]),
  commitments: z.array(commitment).default([]),
  measures: measures.prefault({}),
});

/** `plan/plan.yaml`. */
export const planSchema: z.ZodType<Omit<Plan, 'priorities'>> = z
  .strictObject({
    title: textField,
    starts: dayField,
    ends: dayField,
    summary: textField,
    source: z.string().trim().default(''),
  })
  .refine(({ starts, ends }) => starts <= ends, { path: ['ends'], error: 'is before the plan starts' });
