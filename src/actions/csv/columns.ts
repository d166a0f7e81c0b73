import { isFormula } from '../../platform/files/csv-text.ts';

/**
 * The columns of the CSV that actions are taken away in and brought in by: the same both ways. The last three are worked
 * out by the record, and not read when the file comes back.
 */
export const actionColumns = [
  'reference',
  'text',
  'origin',
  'origin_reference',
  'meeting',
  'minute',
  'inspection',
  'recommendation',
  'commitment',
  'priority',
  'theme',
  'owner',
  'owner_post',
  'strategic_lead',
  'promised_by',
  'due',
  'review_on',
  'success_criteria',
  'part',
  'shared_with_panel',
  'opened_on',
  'update_dated',
  'update_progress',
  'update_text',
  'update_given_by',
  'state',
  'rating',
  'overdue',
] as const;
export type ActionColumn = (typeof actionColumns)[number];

/** A row as text, '' where it says nothing. */
export type ActionCells = Record<ActionColumn, string>;

/**
 * Text that a spreadsheet would take for a formula is written with an apostrophe before it, and so is text that already
 * looks like that: what `withoutGuard` reads is letter for letter what was there.
 */
export const withGuard = (cell: string): string => (isFormula(unquoted(cell)) ? `'${cell}` : cell);
export const withoutGuard = (cell: string): string =>
  cell.startsWith("'") && isFormula(unquoted(cell)) ? cell.slice(1) : cell;

const unquoted = (cell: string): string => cell.replace(/^'+/, '');
