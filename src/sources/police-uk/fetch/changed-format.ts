import type { z } from 'zod';

type Issue = z.core.$ZodIssue;

/** Names the first field that is not as expected, and how many more there are. */
export function changedFormat(issues: readonly Issue[]): string {
  const [first, ...rest] = issues;
  if (first === undefined) throw new Error('a refused answer has at least one issue');
  const more = rest.length === 0 ? '' : ` (and ${rest.length} more)`;
  return `the format of the answer has changed: ${place(first)} ${what(first)}${more}`;
}

function place({ path }: Issue): string {
  const [head, ...tail] = path;
  if (head === undefined) return 'the whole answer';
  if (typeof head !== 'number') return `field "${path.join('.')}"`;
  return tail.length === 0 ? `record ${head + 1}` : `record ${head + 1}, field "${tail.join('.')}"`;
}

function what(issue: Issue): string {
  if (issue.message.endsWith('received undefined')) return 'is missing';
  return issue.message.startsWith('is ') ? issue.message : `is wrong (${issue.message})`;
}
