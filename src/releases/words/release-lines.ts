import type { ReleaseFileLine, ReleaseLine, WholeRelease } from '../release-reads.ts';
import { outcomeLines, revisionLine } from './revision-lines.ts';
import { number, sumTallies, tallyLines } from './tally-lines.ts';

/** All releases as a table of text. */
export function releaseTable(releases: readonly ReleaseLine[]): string[] {
  if (releases.length === 0)
    return ['Nothing was delivered yet. Take something in with: answerable ingest PATH'];
  const rows = releases.map((release) => [
    String(release.id),
    release.received_at.slice(0, 16).replace('T', ' '),
    release.name + (release.generated ? ' (generated)' : ''),
    number(release.tally['rows'] ?? 0),
    `${release.in_force} of ${release.tally['files'] ?? 0}`,
    release.sha256.slice(0, 12),
  ]);
  return columns([['release', 'received (UTC)', 'delivery', 'rows', 'files in force', 'SHA-256'], ...rows]);
}

/** One release in full. */
export function releaseLines(release: WholeRelease): string[] {
  const { id, name, received_at, sha256, bytes, generated, files, revisions } = release;
  return [
    `Release ${id}: ${name}${generated ? ' (generated records)' : ''}`,
    `Received ${received_at}, ${number(bytes)} bytes, SHA-256 ${sha256}`,
    ...sourcesOf(files).flatMap((source) => sourceLines(files.filter((file) => file.source === source))),
    ...(revisions.length > 0 ? ['', 'What it changed in months already held:'] : []),
    ...revisions.flatMap((revision) => {
      const { rows_before, rows_after, rows_added, rows_gone, outcomes_changed, ...rest } = revision;
      const numbers = { rowsBefore: rows_before, rowsAfter: rows_after, added: rows_added, gone: rows_gone };
      const line = revisionLine({ ...rest, ...numbers, outcomesChanged: outcomes_changed });
      return [
        `  ${line}`,
        ...outcomeLines(revision.detail)
          .slice(0, 10)
          .map((each) => `    ${each}`),
      ];
    }),
  ];
}

const sourcesOf = (files: readonly ReleaseFileLine[]): string[] => [
  ...new Set(files.map(({ source }) => source)),
];

function sourceLines(files: ReleaseFileLine[]): string[] {
  const table = files.map((file) => [
    `  ${file.month}`,
    file.path,
    number(file.rows),
    number(file.kept),
    file.state + (file.superseded_by_release === null ? '' : ` by release ${file.superseded_by_release}`),
  ]);
  const counted = tallyLines(sumTallies(files.map(({ tally }) => tally)), []);
  const heading = ['  month', 'file', 'rows', 'counted', 'state'];
  return ['', files[0]?.source ?? '', ...columns([heading, ...table]), ...counted.map((line) => `  ${line}`)];
}

/** Cells set under each other; columns of numbers to the right. */
function columns(rows: string[][]): string[] {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const numeric = widths.map((_, at) => rows.slice(1).every((row) => /^[\d,]+$/.test(row[at] ?? '')));
  return rows.map((row) =>
    row
      .map((cell, at) =>
        numeric[at] === true ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
}
