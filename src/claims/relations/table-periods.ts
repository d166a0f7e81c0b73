import type { Finding } from '../finding.ts';
import { monthName } from '../quantities/months.ts';
import type { Period } from '../quantities/period.ts';
import type { Reading } from '../reading.ts';
import type { Table } from '../text/table.ts';
import { within } from '../text/within.ts';
import { contentWords } from '../words/content-words.ts';

interface Stretch {
  start: number;
  end: number;
  from: number;
  to: number;
}

const nameOf = (month: number) => `${monthName(month)} ${Math.floor(month / 12)}`;

/** A stretch of months: one range, or two months joined by "to". */
function stretchIn(plain: string, periods: readonly Period[]): Stretch | undefined {
  const [one, other] = periods;
  if (periods.length === 1 && one?.form === 'range') return one;
  if (periods.length !== 2 || one?.form !== 'month' || other?.form !== 'month') return undefined;
  if (!/^\s*(?:to|and|until|-)\s*$/iu.test(plain.slice(one.end, other.start)) || other.to <= one.from)
    return undefined;
  return { start: one.start, end: other.end, from: one.from, to: other.to };
}

/** What the sentences right above a table say that it shows, and for when. */
function introduced(
  { plain, statements, lines }: Reading,
  table: Table,
): { stretch: Stretch; words: Set<string> } | undefined {
  const from = lines[Math.max(0, table.firstLine - 5)]?.start ?? 0;
  const near = within(statements, from, table.start)
    .filter(({ kind }) => kind !== 'cell')
    .reverse();
  for (const { start, end, periods } of near) {
    const text = plain.slice(start, end);
    const stretch = /\btable\b/iu.test(text) ? stretchIn(plain, periods) : undefined;
    if (stretch !== undefined) return { stretch, words: new Set(contentWords(text)) };
  }
  return undefined;
}

function checkTable(reading: Reading, table: Table): Finding[] {
  const intro = introduced(reading, table);
  if (intro === undefined) return [];
  const { stretch, words } = intro;
  return table.headingRows.flat().flatMap((cell): Finding[] => {
    const own = stretchIn(reading.plain, within(reading.periods, cell.start, cell.end));
    const named = contentWords(cell.text).some((word) => words.has(word));
    if (own?.from !== stretch.from || !named) return [];
    const said = `${nameOf(stretch.from)} to ${nameOf(stretch.to)}`;
    const shared = {
      kind: 'period' as const,
      start: own.start,
      end: own.end,
      inputs: [{ name: 'the text above the table', value: said, at: stretch.start }],
      stated: `${nameOf(own.from)} to ${nameOf(own.to)}`,
      computed: said,
    };
    if (own.to === stretch.to)
      return [
        {
          ...shared,
          verdict: 'holds',
          reason: 'The heading and the text above the table name the same months.',
        },
      ];
    return [{ ...shared, verdict: 'wrong', reason: `The text above the table says that it shows ${said}.` }];
  });
}

/** A heading that dates the figures otherwise than the sentence that brings the table in. */
export function checkTablePeriods(reading: Reading): Finding[] {
  return reading.tables.flatMap((table) => checkTable(reading, table));
}
