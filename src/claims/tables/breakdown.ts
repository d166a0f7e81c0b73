import { periodsConflict, type Period } from '../quantities/period.ts';
import type { Document } from '../text/document.ts';
import { within } from '../text/within.ts';
import { contentWords } from '../words/content-words.ts';
import { minorityGroups } from '../words/population-words.ts';
import type { Column, Entry } from './series.ts';
import type { ShareColumn } from './share-columns.ts';
import type { TableView } from './table-view.ts';
import { saysTotal } from './total-names.ts';

/** A table that breaks the people of each row down into groups, with their total. */
export interface Breakdown {
  view: TableView;
  groups: { column: Column; words: string[] }[];
  base: (row: number) => Entry | undefined;
  caption: string;
  period: Period | undefined;
}

/** The lines between the table before and this table, at most ten of them. */
export function captionOf(document: Document, view: TableView): { start: number; end: number } {
  const index = document.tables.indexOf(view.table);
  const before = document.tables[index - 1];
  const from = Math.max(before === undefined ? 0 : before.lastLine, view.table.firstLine - 11);
  return { start: document.lines[from]?.start ?? 0, end: view.table.start };
}

/** The tables whose columns of shares have the total column of the row for their base. */
export function findBreakdowns(
  document: Document,
  shares: ReadonlyMap<TableView, ShareColumn[]>,
): Breakdown[] {
  return [...shares].flatMap(([view, columns]) => {
    const total = view.columnTotals.at(-1);
    if (total === undefined || columns.length < 2) return [];
    const groups = total.parts.flatMap((part) => {
      const column = view.counts.find(({ index }) => index === part.index);
      return column === undefined ? [] : [{ column, words: contentWords(column.heading) }];
    });
    const { start, end } = captionOf(document, view);
    const period = within(document.periods, start, end).at(-1);
    return [
      {
        view,
        groups,
        base: (row: number) => total.total.entries[row],
        caption: document.plain.slice(start, end),
        period,
      },
    ];
  });
}

/** Words that begin alike are the same idea: "disabled" and "disability". */
const alike = (one: string, other: string) =>
  one === other || (one.length >= 6 && other.length >= 6 && one.slice(0, 5) === other.slice(0, 5));

/** The groups of a breakdown that a measure names: by a heading, by "Yes" under a caption, or as all minorities together. */
export function groupsNamed({ groups, caption }: Breakdown, measure: readonly string[]): Column[] {
  const named = groups.filter(({ words }) =>
    words.some((word) => measure.includes(word) && word !== 'headcount'),
  );
  if (named.length === 1) return named.map(({ column }) => column);
  const yes = groups.find(
    ({ words, column }) => words.includes('yes') || /^yes\b/iu.test(column.heading.trim()),
  );
  const title = contentWords(caption);
  if (
    yes !== undefined &&
    measure.some((word) =>
      title.some(
        (own) => alike(word, own) && !['officer', 'police', 'staff', 'workforce', 'person'].includes(word),
      ),
    )
  )
    return [yes.column];
  return minorityGroups(
    measure,
    groups.map(({ column }) => column),
  );
}

/** The row for a group of people: the grand total where none is named, else the one total row with the group's words. */
export function rowNamed({ view }: Breakdown, group: readonly string[]): number | undefined {
  const rows = view.table.rows.map(({ label }, index) => ({ index, words: contentWords(label), label }));
  if (group.length === 0)
    return rows.findLast(({ label }) => /^(?:grand |overall )?total/iu.test(label.trim()))?.index;
  const fits = rows.filter(({ words }) => words.length > 0 && words.every((word) => group.includes(word)));
  const totals = fits.filter(({ label }) => saysTotal(label));
  const best = totals.length > 0 ? totals : fits;
  return best.length === 1 ? best[0]?.index : undefined;
}

/** Whether two dates rule out that the same people are meant. */
export function isOtherDate({ period }: Breakdown, other: Period | undefined): boolean {
  return period !== undefined && periodsConflict({ ...period, form: 'month' }, other);
}
