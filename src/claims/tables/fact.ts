import type { Period } from '../quantities/period.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { TableView } from './table-view.ts';

/** A figure of a table with the names that say what it is: a value, its change, or both. */
export interface Fact {
  view: TableView;
  row: number;
  label: string;
  /** What the figure is about, from the row's name; empty where the row is for everything. */
  words: string[];
  value: Quantity | undefined;
  change: Quantity | undefined;
  /** What the value is of a whole, printed in brackets after it. */
  share?: Quantity;
  period: Period | undefined;
  /** The name of its column. */
  heading: string;
  /** The words beside it, where its cell holds several figures. */
  part?: string;
}
