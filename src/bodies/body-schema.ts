import { z } from 'zod';
import { dayField, monthField, slugField, textField } from '../platform/files/fields.ts';
import { checkBrandColour } from '../platform/design/brand-colour.ts';
import type { Body, TermOfOffice } from './body.ts';

const termOfOffice = z
  .strictObject({ name: textField, from: dayField, to: dayField.optional() })
  .refine(({ from, to }) => to === undefined || from <= to, {
    path: ['to'],
    error: 'is before the term begins',
  })
  .transform(({ name, from, to }): TermOfOffice => (to === undefined ? { name, from } : { name, from, to }));

/** Two people cannot hold one office on the same day; a term without an end runs on. */
const termsOfOffice = z.array(termOfOffice).superRefine((terms, context) => {
  for (const [at, term] of terms.entries()) {
    const other = terms.slice(0, at).find((earlier) => overlap(earlier, term));
    if (other === undefined) continue;
    const message = `the term of ${term.name} overlaps the term of ${other.name}: on one day there is one office-holder`;
    context.addIssue({ code: 'custom', path: [at, 'from'], message });
  }
});

const overlap = (one: TermOfOffice, other: TermOfOffice): boolean =>
  one.from <= (other.to ?? '9999') && other.from <= (one.to ?? '9999');

const colour = z
  .string({
    error: ({ input }) => (input == null ? 'is empty: put the colour in quotes, as "#1d4f6e"' : undefined),
  })
  .superRefine((given, context) => {
    const checked = checkBrandColour(given);
    if ('refused' in checked) context.addIssue({ code: 'custom', message: checked.refused });
  });

const webAddress = z.url({
  protocol: /^https?$/,
  error: 'must be a web address that starts with https://',
});

const contact = z.strictObject({
  email: z.email({ error: 'must be an e-mail address' }).exactOptional(),
  telephone: textField.exactOptional(),
  address: textField.exactOptional(),
  website: webAddress.exactOptional(),
});

const privacy = z
  .strictObject({
    contact: textField.exactOptional(),
    notice: webAddress.exactOptional(),
    kept_days: z
      .number({ error: 'must be a number of days' })
      .int({ error: 'must be a whole number of days' })
      .min(1, { error: 'must be 1 or more' })
      .max(3650, { error: 'must be at most 3,650' })
      .exactOptional(),
  })
  .transform(({ kept_days: keptDays, ...same }) => ({
    ...same,
    ...(keptDays === undefined ? {} : { keptDays }),
  }));

const trend = z
  .strictObject({
    cut: z.number().positive({ error: 'must be more than 0' }).default(1),
    run_length: z.literal(7, { error: 'must be 7: the published rules know no other length' }).default(7),
    trend_points: z.literal(7, { error: 'must be 7: the published rules know no other length' }).default(7),
    screen: z.boolean().default(true),
  })
  .prefault({})
  .transform((t) => ({ cut: t.cut, runLength: t.run_length, trendPoints: t.trend_points, screen: t.screen }));

const exceptionalPeriod = z
  .strictObject({ from: monthField, to: monthField, why: textField })
  .refine(({ from, to }) => from <= to, { path: ['to'], error: 'is before the period begins' });

const rebase = z
  .strictObject({ measure: slugField, at: monthField, why: textField, approved_by: textField })
  .transform(({ approved_by: approvedBy, ...rest }) => ({ ...rest, approvedBy }));

/** `body.yaml` as it is written; parsing gives the `Body` it describes. */
export const bodySchema: z.ZodType<Body> = z
  .strictObject({
    id: slugField,
    name: textField,
    office_holder: z.strictObject({ title: textField, terms: termsOfOffice.default([]) }),
    force: z.strictObject({ slug: slugField, name: textField, area: textField }),
    brand: z.strictObject({ colour }),
    contact: contact.default({}),
    privacy: privacy.exactOptional(),
    trend,
    exceptional_periods: z.array(exceptionalPeriod).default([]),
    rebases: z.array(rebase).default([]),
    population_source: textField,
    record_note: textField.exactOptional(),
  })
  .transform(({ office_holder, exceptional_periods, population_source, record_note, ...same }) => ({
    ...same,
    officeHolder: office_holder,
    exceptionalPeriods: exceptional_periods,
    populationSource: population_source,
    ...(record_note === undefined ? {} : { recordNote: record_note }),
  }));
