import type { z } from 'zod';

/** Words for what a person got wrong, where a schema says nothing of its own. */
export function plainMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return typeMessage(issue.expected, issue.input);
    case 'invalid_value':
      return `must be ${orList(issue.values.map(String))}${issue.input === undefined ? ', but is missing' : ''}`;
    case 'unrecognized_keys':
      return `${orList(issue.keys)} is not known here: is it spelled right?`;
    case 'too_small':
      return issue.minimum === 1 && issue.origin !== 'number' ? 'must not be empty' : undefined;
    default:
      return undefined;
  }
}

function typeMessage(expected: string, input: unknown): string {
  if (input === undefined) return 'is missing';
  if (input === null) return 'is empty';
  if (expected === 'string' && (typeof input === 'number' || typeof input === 'boolean')) {
    return `must be text: write "${input}" in quotes`;
  }
  return `must be ${wordsFor[expected] ?? expected}, not ${wordsFor[kindOf(input)] ?? kindOf(input)}`;
}

const wordsFor: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of named values',
};

const kindOf = (input: unknown): string => (Array.isArray(input) ? 'array' : typeof input);

/** `a`, `a or b`, `a, b or c`. */
export const orList = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1) ?? ''}`;
