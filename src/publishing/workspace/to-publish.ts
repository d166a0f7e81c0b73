import { z } from 'zod';
import { optionalDay, optionalWords, tick } from '../../workspace/index.ts';
import type { Subject } from '../records/composed.ts';
import { subjectOf } from './subject-of.ts';

const fromPreview = 'Publish from the preview: it shows what would be public.';
const seen = z.string().length(64, fromPreview);
const wrongBecause = optionalWords(1000);

/** What the form says of each thing that goes out with it, in fields that end in its key. */
const other = z.object({
  seen,
  latest: z.coerce.number().int().min(0),
  note: optionalWords(500),
  wrongBecause,
});
export type OtherToPublish = z.infer<typeof other> & Subject;

/** The form at the foot of the preview. */
export const toPublish = z
  .looseObject({
    seen,
    goesWith: z.string().max(20_000).default(''),
    note: optionalWords(500),
    takeDownEarlier: tick,
    reportOnly: tick,
    namesSeen: tick,
    wrongBecause,
    day: optionalDay(),
    time: z
      .string()
      .default('')
      .refine(
        (text) => text === '' || /^([01]\d|2[0-3]):[0-5]\d(:00)?$/.test(text),
        'Enter a time, such as 10:30',
      ),
  })
  .transform(({ goesWith, ...sent }, context) => ({
    seen: sent.seen,
    note: sent.note,
    takeDownEarlier: sent.takeDownEarlier,
    reportOnly: sent.reportOnly,
    namesSeen: sent.namesSeen,
    wrongBecause: sent.wrongBecause,
    day: sent.day,
    time: sent.time,
    others: goesWith === '' ? [] : goesWith.split(' ').map((key) => otherOf(key, sent, context)),
  }));
export type ToPublishForm = z.infer<typeof toPublish>;

function otherOf(key: string, sent: Record<string, unknown>, context: z.RefinementCtx): OtherToPublish {
  const [kind = '', subject = ''] = key.split('-');
  const named = subjectOf({ kind, subject });
  const fields = Object.keys(other.shape).map((name) => [name, sent[`${name}-${key}`]]);
  const said = other.safeParse(Object.fromEntries(fields));
  if (named !== undefined && said.success) return { ...named, ...said.data };
  context.addIssue(said.error?.issues[0]?.message ?? fromPreview);
  return z.NEVER;
}
