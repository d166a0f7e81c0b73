import { told, perSecond, ratioFinding, type Finding } from './finding.ts';
import { requestFor, requestsPerSecond } from './load.ts';
import type { RunningServer } from './running-server.ts';
import { median, secondsOf } from './stopwatch.ts';

const page = '/measures/recorded-crime';

/** Past months of the page: each is made for the first time. */
const unmade = ['2020-03', '2021-06', '2022-09', '2023-12', '2024-08'].map(
  (month) => `/as-at/${month}${page}`,
);

/** A measure page beside a constant string of equal length from the same server, turn by turn. */
export async function pageFindings(
  { port }: RunningServer,
  { requests, repeats }: { requests: number; repeats: number },
): Promise<Finding[]> {
  const address = `http://127.0.0.1:${port}`;
  const etag = (await fetch(address + page)).headers.get('etag') ?? '';
  const firstTime = [];
  for (const path of unmade)
    firstTime.push(await secondsOf(async () => (await fetch(address + path)).text()));
  const asked = {
    constant: requestFor('/constant'),
    page: requestFor(page),
    zipped: requestFor(page, { 'accept-encoding': 'gzip' }),
    unchanged: requestFor(page, { 'if-none-match': etag }),
    unchangedConstant: requestFor('/constant', { 'if-none-match': '"constant"' }),
  };
  const rates = new Map<string, number[]>(Object.keys(asked).map((name) => [name, []]));
  for (let turn = 0; turn < repeats; turn += 1) {
    for (const [name, request] of Object.entries(asked)) {
      rates.get(name)!.push(await requestsPerSecond({ port, request, requests, connections: 8 }));
    }
  }
  const rate = (name: keyof typeof asked) => median(rates.get(name)!);
  const beside = 'a constant string of equal length';
  return [
    ratioFinding(`${page}, as served`, [rate('page'), rate('constant')], perSecond, [beside, { least: 0.3 }]),
    ratioFinding('  zipped', [rate('zipped'), rate('constant')], perSecond, [beside]),
    ratioFinding(
      '  unchanged since it was last read (304)',
      [rate('unchanged'), rate('constant')],
      perSecond,
      [beside, { least: 0.8 }],
    ),
    ratioFinding('  the same', [rate('unchanged'), rate('unchangedConstant')], perSecond, [
      'a bare 304 without headers',
    ]),
    told('  the first reader after a release waits', `${Math.round(median(firstTime) * 1000)} ms`),
  ];
}
