import { sql } from 'kysely';
import type { RecordsTx } from '../../platform/db/open-database.ts';
import type { Origin } from '../action.ts';

/** What stands before the number: actions from minutes have nothing there, as they always had. */
const series: Readonly<Record<Origin, string>> = {
  minute: '',
  recommendation: 'REC',
  commitment: 'COM',
  deliverable: 'DEL',
  other: 'ACT',
};

interface Reference {
  series: string;
  year: number;
  number: number;
}

/** `2021/01` or `REC-2021/01`; undefined for anything else. */
export function readReference(text: string): Reference | undefined {
  const found = /^(?:(REC|COM|DEL|ACT)-)?(\d{4})\/(\d{2,5})$/.exec(text);
  if (found === null || Number(found[3]) === 0) return undefined;
  return { series: found[1] ?? '', year: Number(found[2]), number: Number(found[3]) };
}

const referenceText = ({ series: name, year, number }: Reference): string =>
  `${name === '' ? '' : `${name}-`}${year}/${String(number).padStart(2, '0')}`;

/**
 * Takes the next number of the year in the series of this origin. The row of the series stays locked until the
 * transaction ends, so two people never get the same number and an act that is undone leaves no gap. Numbers of years that
 * are over are the history of others, and do not make the series this record's own.
 */
export async function nextReference(
  tx: RecordsTx,
  origin: Origin,
  year: number,
  runningYear: number,
): Promise<string> {
  const isOwn = year >= runningYear;
  const { last } = await tx
    .insertInto('action_number')
    .values({ series: series[origin], year, last: 1, is_own: isOwn })
    .onConflict((conflict) =>
      conflict.columns(['series', 'year']).doUpdateSet({
        last: sql`action_number.last + 1`,
        is_own: sql`action_number.is_own or excluded.is_own`,
      }),
    )
    .returning('last')
    .executeTakeFirstOrThrow();
  return referenceText({ series: series[origin], year, number: last });
}

/**
 * Whether only this record gives numbers of this series and year: it does from the first year in which it numbered one
 * itself. Years before are those of earlier records, whose references stay as they are.
 */
export async function isOwnNumbering(
  tx: RecordsTx,
  { series: name, year }: Pick<Reference, 'series' | 'year'>,
): Promise<boolean> {
  const own = await tx
    .selectFrom('action_number')
    .select('last')
    .where('series', '=', name)
    .where('year', '<=', year)
    .where('is_own', '=', true)
    .limit(1)
    .executeTakeFirst();
  return own !== undefined;
}

/** A reference that was given elsewhere, before this record was kept: numbers that follow go on after it. */
export async function reserveReference(
  tx: RecordsTx,
  { series: name, year, number }: Reference,
): Promise<void> {
  await tx
    .insertInto('action_number')
    .values({ series: name, year, last: number })
    .onConflict((conflict) =>
      conflict
        .columns(['series', 'year'])
        .doUpdateSet({ last: sql`greatest(action_number.last, excluded.last)` }),
    )
    .execute();
}
