import { origins, progressWords, promisers } from '../action.ts';

/** What one column holds, as the page that brings a file in tells it. */
interface Column {
  says: string;
  /** Words of which it must be one; others are read as they are. */
  oneOf?: readonly string[];
  /** Must be there; all others may be left out, or be empty. */
  needed?: true;
  /** Worked out by the record, and not read when the file comes back. */
  workedOut?: true;
}

/** The columns of the CSV that actions are taken away in and brought in by: the same both ways. */
export const columns = {
  reference: { says: 'The number it has, such as 2021/03. Empty for a new action: it gets the next one.' },
  text: { says: 'What is to be done', needed: true },
  origin: { says: 'Where it comes from', oneOf: origins, needed: true },
  origin_reference: { says: 'What its plan or report calls it: 1.4' },
  meeting: { says: 'The address of its meeting, such as scrutiny-board-2021-03-03' },
  minute: { says: 'The paragraph of that meeting’s minutes: 2.7' },
  inspection: { says: 'The address of the inspection' },
  recommendation: { says: 'The number of its recommendation' },
  commitment: { says: 'The id of the commitment of the plan' },
  priority: { says: 'The id of the priority of the plan' },
  theme: { says: 'The address of the theme' },
  owner: { says: 'An e-mail address or a whole name. Each action has this or a post.' },
  owner_post: { says: 'A post instead of a person: Chief Constable' },
  strategic_lead: { says: 'Who reviews it: an e-mail address or a whole name' },
  promised_by: { says: 'Whose promise it is', oneOf: promisers, needed: true },
  due: { says: 'A day, such as 2021-03-31' },
  review_on: { says: 'A day' },
  success_criteria: { says: 'How one sees that it is done' },
  part: { says: 'Of the record: 1 is public, 2 is private', oneOf: ['1', '2'], needed: true },
  shared_with_panel: { says: 'Whether the panel sees it', oneOf: ['yes', 'no'], needed: true },
  opened_on: { says: 'The day it was promised; today when empty' },
  update_dated: { says: 'The day of an update. An update has its day, progress and text, or none of them.' },
  update_progress: { says: 'How it stood then', oneOf: progressWords },
  update_text: { says: 'What was said then. It is added unless the action has it.' },
  update_given_by: { says: 'Who said it' },
  state: { says: 'Not read', workedOut: true },
  rating: { says: 'Not read', workedOut: true },
  overdue: { says: 'Not read', workedOut: true },
} as const satisfies Record<string, Column>;

export type ActionColumn = keyof typeof columns;
export const actionColumns = Object.keys(columns) as ActionColumn[];
export const columnOf = (name: ActionColumn): Column => columns[name];
export const neededColumns = actionColumns.filter((name) => columnOf(name).needed === true);
/** What a file that is brought in may say. */
export const readColumns = actionColumns.filter((name) => columnOf(name).workedOut !== true);

/** A row as text, '' where it says nothing. */
export type ActionCells = Record<ActionColumn, string>;
