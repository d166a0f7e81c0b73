import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { zipOf, type BenchRecords } from './bench-records.ts';
import { belowFinding, megabytes, ratioFinding, seconds, told, type Finding } from './finding.ts';
import { runChild } from './run-child.ts';
import { median } from './stopwatch.ts';

interface Run {
  seconds: number;
  cpu: number;
  peak: number;
}

export interface IngestBench {
  records: BenchRecords;
  body: string;
  /** Where homes and files are made; the home of the last run stays, with all months in it. */
  work: string;
  home: string;
  repeats: number;
}

/** Ingest of a zip beside DuckDB's own reading of the same files unpacked, turn by turn; and its memory. */
export async function ingestFindings({
  records,
  body,
  work,
  home,
  repeats,
}: IngestBench): Promise<Finding[]> {
  const [ours, plain]: [Run[], Run[]] = [[], []];
  for (let turn = 0; turn < repeats; turn += 1) {
    plain.push(await runChild<Run>('csv-to-parquet', [records.folder, join(work, 'plain.parquet')]));
    await rm(home, { recursive: true, force: true });
    ours.push(await runChild<Run>('ingest', [home, body, records.zip]));
  }
  const fewer = await zipOf(records.folder, 4);
  const small = await runChild<Run>('ingest', [join(work, 'fewer-months'), body, fewer.zip]);
  const middle = (runs: Run[], of: (run: Run) => number) => median(runs.map(of));
  const peak = Math.max(...ours.map((run) => run.peak));
  return [
    ratioFinding(
      `Ingest of ${records.rows.toLocaleString('en-GB')} rows from a zip`,
      [middle(ours, (run) => run.seconds), middle(plain, (run) => run.seconds)],
      seconds,
      ["DuckDB's CSV to Parquet", { most: 2 }],
    ),
    told(
      '  the same in processor time',
      seconds(middle(ours, (run) => run.cpu)),
      seconds(middle(plain, (run) => run.cpu)),
    ),
    belowFinding('  peak memory of the process', peak, megabytes, 1.5e9),
    ratioFinding(`  peak memory, ${records.months} months`, [peak, small.peak], megabytes, [
      `${fewer.months} months`,
      { most: 1.2 },
    ]),
  ];
}
