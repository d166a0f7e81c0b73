import { holdingAlone, type LabelledDocument, type PlacedLabel } from './labelled-documents.ts';
import { otherFigure } from './other-figure.ts';

/** A document with the figure of one cell of a table changed. */
export interface CellMutation {
  cell: string;
  text: string;
}

/** Of every row that true relations stand on, one cell with a figure (never the name of the row) is changed. */
export function mutatedCells(document: LabelledDocument, random: () => number): CellMutation[] {
  const rows = new Map(holdingAlone(document).map((label) => [label.lines[0]?.start, label]));
  return [...rows.values()]
    .map((label) => cellMutation(document, label, random))
    .filter((made) => made !== undefined);
}

function cellMutation(
  { text }: LabelledDocument,
  label: PlacedLabel,
  random: () => number,
): CellMutation | undefined {
  const { start, end } = label.lines[0] ?? label.place;
  const cells = text.slice(start, end).split('\t');
  const withFigure = cells.flatMap((cell, column) => (column > 0 && /[1-9]/u.test(cell) ? [column] : []));
  const chosen = withFigure[Math.floor(random() * withFigure.length)];
  if (cells.length < 3 || chosen === undefined) return undefined;
  const cell = cells[chosen] ?? '';
  const changed = cells.with(chosen, otherFigure(cell, random)).join('\t');
  return { cell, text: text.slice(0, start) + changed + text.slice(end) };
}
