import { listOf } from '../measures/index.ts';
import type { ComputedRow, Cover, ReportedDocument, ReportedRow } from './report.ts';

export const reportedIntro =
  'These figures were printed by somebody else. They were not computed here and cannot be checked against records.';

export const glossaryIntro = 'Words as the plan and the performance papers use them.';

/** The documents that a table of reported figures names: "A: Scrutiny Board pack, 3 March 2021". */
export const documentNotes = (
  rows: readonly ReportedRow[],
  documents: readonly ReportedDocument[],
): string[] =>
  documents
    .filter(({ title }) => rows.some(({ document }) => document === title))
    .map(({ letter, title }) => `${letter}: ${title}`);

export const linesIntro =
  'Lines show each measure against its own average, all on one scale, so that their slopes can be compared.';

/** The shape beside a trend word, so that it does not rest on colour. */
export const shapes: Record<NonNullable<ComputedRow['trend']>['direction'], string> = {
  up: '↑',
  down: '↓',
  level: '–',
  unknown: '',
};

/** What a reader must know of the report before its first figure. */
export const coverEntries = (cover: Cover): { term: string; value: string }[] => [
  { term: 'Published by', value: cover.body },
  { term: 'Police force', value: cover.force },
  ...(cover.plan === '' ? [] : [{ term: 'Plan', value: cover.plan }]),
  { term: 'Period', value: cover.period },
  ...(cover.computed === null
    ? []
    : [{ term: 'Computed', value: `${cover.computed.words}, round ${cover.round}` }]),
  {
    term: 'Rests on',
    value:
      cover.releases.length === 0
        ? 'no release of data'
        : `${cover.releases.length === 1 ? 'release' : 'releases'} ${listOf(cover.releases.map(String))}`,
  },
  {
    term: 'Records',
    value: cover.generated
      ? 'generated to show how the site works, not real'
      : 'real, as data.police.uk publishes them',
  },
  {
    term: 'How to read it',
    value:
      'Values are for 12 months. A change is against the same months a year before, with its 95% interval and the probability (p) that chance alone would make a difference of that size. The trend word comes from the months one by one.',
  },
];
