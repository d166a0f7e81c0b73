import { pairOf } from '../changes/change-pairs.ts';
import type { Change } from '../changes/change.ts';
import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Fraction } from '../quantities/fractions.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { within } from '../text/within.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { fractionFits } from './fraction-words.ts';
import { spanOf } from './share-finding.ts';

const after =
  /^(?: slightly| sharply)?(?: by| of| down| up)? (?:(?:just|nearly|almost|about|around|more|less|over|under|some|well|roughly|exactly|than) ?)*$/iu;
const before =
  /^ (?:fewer|less|more|higher|lower|down|up|shorter|longer|of a |increase|rise|fall|drop|cut|reduction|decrease)? ?$/iu;

/** Whether a fraction is what the word says it changed by: "fell by a fifth", "a third less". */
function isAmount({ plain }: Reading, { word }: Change, fraction: Fraction): boolean {
  if (fraction.parts === 0) return false;
  if (fraction.start >= word.end) return after.test(plain.slice(word.end, fraction.start));
  return fraction.end <= word.start && before.test(plain.slice(fraction.end, word.start));
}

function findingOf(
  reading: Reading,
  change: Change,
  fraction: Fraction,
  pair: { old: Quantity; new: Quantity },
): Finding[] {
  const { old, new: fresh } = pair;
  if (old.value === 0) return [];
  const exact = (100 * (fresh.value - old.value)) / Math.abs(old.value);
  const way = change.direction === 'down' ? -1 : 1;
  const size = Math.abs(exact);
  const hedge = hedgeBefore(reading.plain, fraction.start);
  const told = `${hedge} ${fraction.raw}`.trim();
  const fits = Math.sign(exact) === way && fractionFits(size, fraction, hedge);
  const far = Math.abs(size - fraction.value) > Math.max(5, 0.15 * fraction.value);
  if (!fits && !far) return [];
  const computed = `${figure(size, 1)}%`;
  return [
    {
      kind: 'hedge',
      ...spanOf([fraction, change.word, old, fresh].filter(({ start }) => start >= change.statement.start)),
      inputs: [
        { name: 'before', value: old.value, at: old.start },
        { name: 'after', value: fresh.value, at: fresh.start },
      ],
      stated: told,
      computed,
      arithmetic: `(${fresh.raw.trim()} - ${old.raw.trim()}) / ${old.raw.trim()} = ${figure(exact, 1)}%`,
      verdict: fits ? 'holds' : 'wrong',
      reason: fits
        ? `A change of ${computed} may be told as "${told}".`
        : `From ${old.raw.trim()} to ${fresh.raw.trim()} is a change of ${computed}; "${told}" is ${figure(fraction.value, 1)}%.`,
    },
  ];
}

/** Changes told as a fraction: "down by just over a fifth, from 402 to 318". */
export function checkFractionChanges(reading: Reading): Finding[] {
  const { fractions } = reading;
  return reading.changes.flatMap((change) => {
    const pair = pairOf(change);
    if (pair === undefined || change.direction === 'same') return [];
    const own = within(fractions, change.statement.start, change.statement.end);
    return own
      .filter((fraction) => isAmount(reading, change, fraction))
      .flatMap((fraction) => findingOf(reading, change, fraction, pair));
  });
}
