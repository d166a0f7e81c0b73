import { cellsOf, isRule, partingOf, type Parting } from './cells.ts';
import type { Line } from './lines.ts';
import { buildTable, type CellLine, type Table } from './table.ts';

interface Run {
  parting: Parting;
  lines: Line[];
}

/** Consecutive lines parted alike; a rule between rows parts nothing. */
function runsOf(lines: readonly Line[]): Run[] {
  const runs: Run[] = [];
  let open: Run | undefined;
  for (const line of lines) {
    if (open !== undefined && isRule(line.text)) continue;
    const parting = partingOf(line.text);
    const headings = parting === undefined && open?.parting === 'blank' ? undefined : parting;
    if (headings === undefined) {
      open = undefined;
      continue;
    }
    if (open?.parting !== headings) {
      open = { parting: headings, lines: [] };
      runs.push(open);
    }
    open.lines.push(line);
  }
  return runs;
}

/** Columns of blanks make a table only where three lines or more have as many cells. */
function isTable({ parting, lines }: Run, plain: string): boolean {
  if (parting !== 'blank') return true;
  const widths = lines.map((line) => cellsOf(line, plain, parting).length);
  return (
    lines.length >= 3 &&
    (widths[0] ?? 0) >= 2 &&
    widths.filter((width) => width === widths[1]).length >= lines.length - 1
  );
}

/** The tables of a text, and the numbers of the lines that are their rows. */
export function findTables(
  lines: readonly Line[],
  plain: string,
): { tables: Table[]; rowLines: Set<number> } {
  const tables: Table[] = [];
  const rowLines = new Set<number>();
  for (const run of runsOf(lines)) {
    if (!isTable(run, plain)) continue;
    const rows = run.lines.map((line): CellLine => ({
      line: line.number,
      start: line.start,
      end: line.end,
      cells: cellsOf(line, plain, run.parting),
    }));
    tables.push(buildTable(rows));
    for (const { number } of run.lines) rowLines.add(number);
  }
  return { tables, rowLines };
}
