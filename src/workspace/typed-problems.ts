import type { z } from 'zod';
import type { Problem } from './attempt.ts';

/** What a schema found, as problems of a form: the first of each field. */
export function problemsOf(error: z.ZodError): Problem[] {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const field = issue.path[0] === undefined ? undefined : String(issue.path[0]);
    if (field !== undefined && seen.has(field)) return [];
    if (field === undefined) return [{ says: issue.message }];
    seen.add(field);
    return [{ says: issue.message, field }];
  });
}

/** Words for forms where a schema says nothing of its own. */
export function formMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined
        ? 'This is missing: fill it in'
        : 'This is not of the kind that is asked for';
    case 'invalid_value':
      return 'Choose one of what is offered';
    case 'unrecognized_keys':
      return 'The form held something that it should not hold. Load the page again.';
    case 'too_small':
      return 'Fill this in';
    case 'too_big':
      return `This is too long: at most ${String(issue.maximum)} characters`;
    default:
      return undefined;
  }
}
