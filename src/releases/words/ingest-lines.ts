import type { DeliveryReport, IngestReport } from '../ingest-report.ts';
import { revisionLine } from './revision-lines.ts';
import { number, sumTallies, tallyLines } from './tally-lines.ts';

/** What a command to ingest did, for people. */
export const reportLines = (report: IngestReport, authorities: readonly string[]): string[] =>
  report.deliveries.flatMap((delivery) => deliveryLines(delivery, authorities));

function deliveryLines(delivery: DeliveryReport, authorities: readonly string[]): string[] {
  const { name, outcome, release } = delivery;
  if (outcome === 'already-held')
    return [`${name}: already held, nothing was changed.`, ...passedOver(delivery)];
  const made = delivery.generated ? ' (generated records)' : '';
  return [
    `${name}: release ${release ?? ''}${made}, ${number(delivery.files.length)} ${delivery.files.length === 1 ? 'month file' : 'month files'} put in force.`,
    ...sourcesOf(delivery).flatMap((source) => sourceLines(delivery, source, authorities)),
    ...delivery.revisions.map((revision) => `  Revision: ${revisionLine(revision)}`),
    ...passedOver(delivery),
  ];
}

const sourcesOf = ({ files }: DeliveryReport): string[] => [...new Set(files.map(({ source }) => source))];

function sourceLines({ files }: DeliveryReport, source: string, authorities: readonly string[]): string[] {
  const own = files.filter((file) => file.source === source);
  const rows = own.reduce((sum, file) => sum + file.rows, 0);
  const tally = sumTallies(own.map((file) => file.tally));
  const heading = `  ${source}: ${number(rows)} rows, ${monthsText(own.map(({ month }) => month))}`;
  return [heading, ...tallyLines(tally, authorities).map((line) => `    ${line}`)];
}

function monthsText(months: string[]): string {
  const [first = '', last = ''] = [months[0], months.at(-1)];
  return first === last ? first : `${first} to ${last} (${months.length} months)`;
}

function passedOver({
  held,
  empty,
  otherForces,
  notTables,
  generatedSetAside,
  outcome,
}: DeliveryReport): string[] {
  const others = Object.entries(otherForces);
  const count = others.reduce((sum, [, files]) => sum + files, 0);
  return [
    ...(held.length > 0 && outcome === 'loaded'
      ? [`  ${number(held.length)} files held already, unchanged.`]
      : []),
    ...(empty.length > 0
      ? [
          `  ${number(empty.length)} files without a row passed over: ${empty.slice(0, 5).join(', ')}. Those months stay missing.`,
        ]
      : []),
    ...(count > 0 ? [`  ${number(count)} files of ${others.length} other forces passed over.`] : []),
    ...(notTables.length > 0
      ? [
          `  ${number(notTables.length)} files that are no tables passed over: ${notTables.slice(0, 5).join(', ')}`,
        ]
      : []),
    ...(generatedSetAside.length > 0
      ? [`  ${number(generatedSetAside.length)} generated month files stepped aside for these.`]
      : []),
  ];
}
