import { z } from 'zod';
import { policeTimeZone } from '../../platform/clock.ts';
import type { AuditAsked } from '../audit-reads.ts';

const chosen = z
  .string()
  .max(200)
  .optional()
  .transform((text) => (text === '' ? undefined : text));
const day = chosen.pipe(z.iso.date().optional());
const number = z
  .string()
  .regex(/^\d{0,9}$/, 'is not a number')
  .optional()
  .transform((text) => (text === undefined || text === '' ? undefined : Number(text)));

/** What the page of the audit can be asked; empty choices are no choice. */
export const auditQuery = z.object({
  act: chosen,
  subject: chosen,
  id: chosen,
  person: number,
  from: day,
  to: day,
  before: number,
});
export type AuditQuery = z.infer<typeof auditQuery>;

export const askedOf = ({ from, to, ...query }: AuditQuery): AuditAsked => ({
  ...query,
  ...(from === undefined ? {} : { from: beginningOf(Temporal.PlainDate.from(from)) }),
  ...(to === undefined ? {} : { until: beginningOf(Temporal.PlainDate.from(to).add({ days: 1 })) }),
});

const beginningOf = (day: Temporal.PlainDate): Temporal.Instant =>
  day.toZonedDateTime(policeTimeZone).toInstant();

/** The address of the page with these choices. */
export function addressOf(query: AuditQuery): string {
  const chosen = Object.entries(query).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)] as [string, string]],
  );
  return `/audit?${new URLSearchParams(chosen).toString()}`;
}
