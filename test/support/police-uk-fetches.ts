import { join } from 'node:path';
import { mkdtempDisposable, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { Command } from 'commander';
import { strToU8, zipSync } from 'fflate';
import { silentProgress } from '../../src/platform/cli/progress.ts';
import { runCli, type ExitCode } from '../../src/platform/cli/run-cli.ts';
import { fetchCommandWith } from '../../src/sources/police-uk/fetch/fetch-command.ts';
import { testManners } from './police-uk-manners.ts';
import type { PoliceUkService, ServedCrime } from './police-uk-service.ts';

export interface Run {
  exit: ExitCode;
  out: string;
  notes: string;
  ingested: string[][];
}

/** Runs `answerable fetch police-uk …` in a folder, against a service on this machine. */
export async function runFetch(
  service: PoliceUkService,
  cwd: string,
  words: string,
  manners = testManners(),
): Promise<Run> {
  const said: { out: string[]; notes: string[] } = { out: [], notes: [] };
  const ingested: string[][] = [];
  const ingest = () =>
    new Command('ingest')
      .argument('<path...>')
      .option('--home <dir>')
      .option('--body <dir>')
      .action((paths: string[]) => void ingested.push(paths));
  const world = {
    out: (text: string) => void said.out.push(text),
    note: (text: string) => void said.notes.push(text),
    progress: () => silentProgress,
    interactive: false,
    cwd,
    withHome: () => Promise.reject(new Error('this test opens no home')),
  };
  const line = [
    'fetch',
    'police-uk',
    ...words.split(' '),
    '--out',
    'downloads',
    '--base-url',
    service.base.href,
  ];
  const exit = await runCli([fetchCommandWith(ingest, () => manners)], line, world);
  return { exit, out: said.out.join('\n'), notes: said.notes.join('\n'), ingested };
}

/** A folder of its own for one test. */
export const workplace = () => mkdtempDisposable(join(tmpdir(), 'answerable-fetch-'));

export const streetHeader =
  'Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Crime type,Last outcome category,Context\n';

/** A national archive with street, outcomes and stop-and-search files of two forces, except one missing month of Cheshire. */
function archiveOf(months: readonly string[], missing: string) {
  const files = months.flatMap((month) =>
    ['avon-and-somerset', 'cheshire'].flatMap((force) =>
      ['street', 'outcomes', 'stop-and-search'].map(
        (kind) =>
          [
            `${month}/${month}-${force}-${kind}.csv`,
            strToU8(`${streetHeader}${force} ${kind} ${month}\n`.repeat(400)),
          ] as const,
      ),
    ),
  );
  const kept = files.filter(([name]) => !name.startsWith(`${missing}/${missing}-cheshire`));
  return { bytes: zipSync(Object.fromEntries(kept)), etag: '"one"' };
}

export const published = (...dates: string[]) =>
  dates.map((date) => ({ date, 'stop-and-search': ['cheshire'] }));
export const newest = {
  months: published('2025-12', '2025-11', '2025-10'),
  archives: { '2025-12': archiveOf(['2025-10', '2025-11', '2025-12'], '2025-11') },
};
export const asked = '--force cheshire --from 2025-10 --to 2025-12';
export const files = async (folder: string) =>
  (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.csv')).toSorted();

const box = {
  type: 'Polygon',
  coordinates: [
    [
      [-3, 53],
      [-2, 53],
      [-2, 54],
      [-3, 54],
      [-3, 53],
    ],
  ],
};

export function crimeAt(
  id: number,
  longitude: number,
  latitude: number,
  changes: Partial<ServedCrime> = {},
): ServedCrime {
  const location = {
    latitude: latitude.toFixed(6),
    longitude: longitude.toFixed(6),
    street: { id, name: `On or near Street ${id}` },
  };
  return {
    id,
    category: 'burglary',
    month: '2025-12',
    persistent_id: `p${id}`,
    location,
    location_type: 'Force',
    context: '',
    outcome_status: null,
    ...changes,
  };
}

/** 400 crimes on a grid. */
export const grid = Array.from({ length: 400 }, (_, at) =>
  crimeAt(at, -2.975 + (at % 20) * 0.05, 53.025 + Math.floor(at / 20) * 0.05),
);
/** One at a railway station, one without a place. */
export const special = [
  crimeAt(900, -2.5, 53.5, { location_type: 'BTP' }),
  crimeAt(901, -2.5, 53.5, { location: null, location_type: null, category: 'space-piracy' }),
];

export async function withBoundary(path: string): Promise<string> {
  await writeFile(join(path, 'force.geojson'), JSON.stringify(box));
  return '--from-api --boundary force.geojson --no-ingest';
}
