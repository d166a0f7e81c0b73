import type { Finding } from './finding.ts';

const columns: readonly (readonly [string, (finding: Finding) => string])[] = [
  ['What', ({ what }) => what],
  ['Ours', ({ ours }) => ours],
  ['Beside it', ({ baseline }) => baseline],
  ['Ratio or figure', ({ figure }) => figure],
  ['Target', ({ target }) => target],
  ['', ({ target, met }) => (target === '' ? '' : met ? 'met' : 'MISSED')],
];

/** The findings as a table for people. */
export function findingsTable(findings: readonly Finding[]): string {
  const rows = [
    columns.map(([title]) => title),
    ...findings.map((one) => columns.map(([, cell]) => cell(one))),
  ];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]!.length)));
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at]!))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
