import type { Origin, PromisedBy } from '../action.ts';

/** What is told of a new action. Days are `YYYY-MM-DD`; people, themes and the like are ids. */
export interface ActionToOpen {
  text: string;
  origin: Origin;
  /** The minute that raised it: its meeting and its part are then those of the minutes. */
  minute?: number;
  recommendation?: number;
  /** Ids of the plan. */
  commitment?: string;
  priority?: string;
  meeting?: number;
  theme?: number;
  /** A person, with or without an account, or a post. */
  owner?: number;
  ownerPost?: string;
  /** Who reviews its position statement; without one, any strategic lead may. */
  strategicLead?: number;
  promisedBy?: PromisedBy;
  due?: string;
  /** Whether whoever typed a due day that is past says that it is right; left out where nobody can be asked. */
  pastDueIsRight?: boolean;
  reviewOn?: string;
  successCriteria?: string;
  part?: 1 | 2;
  sharedWithPanel?: boolean;
  /** The day it was promised, whose year its number belongs to; else the day of a meeting, else today. */
  openedOn?: string;
  /** What its plan or report calls it: "1.4". */
  originReference?: string;
  /** A number given before this record was kept; else the next one of the year. */
  reference?: string;
}
