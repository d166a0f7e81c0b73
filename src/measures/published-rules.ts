import { z } from 'zod';
import { usualRules, type TrendRules } from './readings/trend-rules.ts';

/** The parts of a published body that decide how trends are judged. */
const bodyDetails = z.object({
  trend: z
    .object({ cut: z.number(), runLength: z.number(), trendPoints: z.number(), screen: z.boolean() })
    .optional(),
  exceptionalPeriods: z.array(z.object({ from: z.string(), to: z.string(), why: z.string() })).default([]),
  rebases: z
    .array(z.object({ measure: z.string(), at: z.string(), why: z.string(), approvedBy: z.string() }))
    .default([]),
});

/** How the body of an edition lets trends be judged. */
export function trendRulesOf(details: Record<string, unknown>): TrendRules {
  const { trend, exceptionalPeriods, rebases } = bodyDetails.parse(details);
  return { ...usualRules, ...trend, exceptional: exceptionalPeriods, rebases };
}
