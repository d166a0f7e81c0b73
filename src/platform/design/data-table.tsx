import type { Content } from './content.ts';

export interface Column<Row> {
  id: string;
  heading: Content;
  /** Beneath the heading: "per 1,000", "%". */
  unit?: Content;
  /** Right-aligned with figures of equal width. */
  numeric?: boolean;
  /** Names the row. */
  rowHeader?: boolean;
  /** Left out on a phone, where another column says enough. */
  deskOnly?: boolean;
  /** null or undefined is shown as a dash that is read as "not available". */
  value: (row: Row, index: number) => Content;
}

export interface DataTableProps<Row> {
  caption: Content;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  footnotes?: readonly Content[];
  id?: string;
  compact?: boolean;
  /** On a phone each row becomes a small block with its headings beside its values. */
  stackOnPhone?: boolean;
  /** The last row sums the others. */
  total?: boolean;
  /** Instead of rows, when there are none. */
  empty?: Content;
}

const classes = <Row,>({ deskOnly }: Column<Row>): string | undefined =>
  deskOnly === true ? 'desk-only' : undefined;

/** Which columns hold figures is said once for the table: said on every cell it weighs more than the figures. */
const figureColumns = <Row,>(columns: readonly Column<Row>[]): string[] =>
  columns.flatMap(({ numeric }, at) => (numeric === true ? `numeric-${at + 1}` : []));

const absent = (
  <span class="absent">
    <span aria-hidden="true">–</span>
    <span class="govuk-visually-hidden">not available</span>
  </span>
);

interface CellProps<Row> {
  column: Column<Row>;
  row: Row;
  index: number;
  /** Whether the cell may have to name its column itself. */
  named: boolean;
}

function Cell<Row>({ column, row, index, named }: CellProps<Row>) {
  const shown = column.value(row, index) ?? absent;
  if (column.rowHeader)
    return (
      <th scope="row" class={classes(column)}>
        {shown}
      </th>
    );
  return (
    <td
      class={classes(column)}
      data-label={named && typeof column.heading === 'string' ? column.heading : undefined}
    >
      {shown}
    </td>
  );
}

function Head<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <thead>
      <tr>
        {columns.map((column) => (
          <th key={column.id} scope="col" class={classes(column)}>
            {column.heading}
            {column.unit && <span class="unit">{column.unit}</span>}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** A table of figures. Where it is wider than its place it scrolls by itself, by keyboard too. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, captionHidden, columns, rows, footnotes, id, total, empty } = props;
  const label = `${id ?? 'table'}-caption`;
  return (
    <div class="data-table" id={id}>
      <div
        class="table-region"
        role="region"
        aria-labelledby={id ? label : undefined}
        aria-label={id ? undefined : tableLabel(caption)}
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a region that scrolls must be reachable
        tabIndex={0}
      >
        <table class={tableClass(props)}>
          <caption id={id ? label : undefined} class={captionHidden ? 'govuk-visually-hidden' : undefined}>
            {caption}
          </caption>
          <Head columns={columns} />
          <tbody>
            {rows.map((row, index) => (
              <tr key={index} class={total && index === rows.length - 1 ? 'total' : undefined}>
                {columns.map((column) => (
                  <Cell
                    key={column.id}
                    column={column}
                    row={row}
                    index={index}
                    named={props.stackOnPhone === true}
                  />
                ))}
              </tr>
            ))}
            {rows.length === 0 && (
              <tr>
                <td colSpan={columns.length}>{empty ?? 'No figures to show.'}</td>
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {footnotes && footnotes.length > 0 && (
        <ul class="table-notes">
          {footnotes.map((note, index) => (
            <li key={index}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

const tableClass = <Row,>({ compact, stackOnPhone, columns }: DataTableProps<Row>): string =>
  [
    'table',
    ...figureColumns(columns),
    compact && 'table-compact',
    stackOnPhone && 'table-stack',
    columns.length > 8 && 'table-many',
  ]
    .filter(Boolean)
    .join(' ');

const tableLabel = (caption: Content): string => (typeof caption === 'string' ? caption : 'Table of figures');
