import { z } from 'zod';

export const figureWindows = ['month', '12-months', 'year-to-date'] as const;
export const figureShows = ['value', 'change', 'sentence'] as const;

const figureMark = z.strictObject({
  measure: z.string().regex(/^[a-z0-9-]+$/),
  /** Code of an area; the whole force when left out. */
  area: z
    .string()
    .regex(/^[A-Za-z0-9-]+$/)
    .optional(),
  window: z.enum(figureWindows).default('12-months'),
  /** Last month; the latest month with figures when left out. */
  to: z
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])$/)
    .optional(),
  show: z.enum(figureShows).default('value'),
});

/** Which figure a text asks for, and how it is to be said. */
export type FigureMark = z.infer<typeof figureMark>;

const example = '{{figure measure=crime-burglary window=12-months to=2025-06 show=sentence}}';

/** What stands between `{{figure` and `}}`: names and values in any order. */
export function readFigureMark(settings: string): { figure: FigureMark } | { fault: string } {
  const pairs = settings.trim().split(/\s+/).filter(Boolean);
  const named = new Map(pairs.map((pair) => [pair.split('=')[0] ?? '', pair.split('=').slice(1).join('=')]));
  const read = figureMark.safeParse(Object.fromEntries(named));
  if (read.success && named.size === pairs.length) return { figure: read.data };
  const wrong = read.success ? 'a name stands twice' : wrongOf(read.error);
  return { fault: `“{{figure ${settings.trim()}}}” cannot be read: ${wrong}. Write it like ${example}.` };
}

function wrongOf(error: z.ZodError): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') return `“${issue.keys[0] ?? ''}” is not a setting`;
  return `“${issue?.path.join('.') ?? ''}” is missing or not understood`;
}
