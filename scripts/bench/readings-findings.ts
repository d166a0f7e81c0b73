import { ratioFinding, seconds, type Finding } from './finding.ts';
import { runChild } from './run-child.ts';
import { median } from './stopwatch.ts';

interface Run {
  seconds: { groupBy: number[]; readings: number[]; withMaps: number[] };
  series: number;
}

/** Every reading computed and stored, beside one GROUP BY over the same Parquet files. Maps are no readings. */
export async function readingsFindings(home: string, body: string, repeats: number): Promise<Finding[]> {
  const run = await runChild<Run>('readings', [home, body, String(repeats)]);
  const groupBy = median(run.seconds.groupBy);
  const beside = 'GROUP BY month, LSOA, type, outcome';
  return [
    ratioFinding(
      `All readings (${run.series.toLocaleString('en-GB')} series), computed and stored`,
      [median(run.seconds.readings), groupBy],
      seconds,
      [beside, { most: 3 }],
    ),
    ratioFinding(
      '  the same with the maps of every month',
      [median(run.seconds.withMaps), groupBy],
      seconds,
      [beside],
    ),
  ];
}
