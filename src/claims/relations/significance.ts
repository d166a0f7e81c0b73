import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Reading } from '../reading.ts';
import { findMargins } from './margins.ts';

const not =
  /\b(?:not|no longer|isn't|is not|wasn't) (?:a )?(?:statistically )?(?:significant|valid)|not (?:a )?statistically/iu;
const yes = /\bstatistically significant/iu;

/** "from 85.4% (± 5.5) to 87.2% (± 5.5), which is not significant": tested from the two half-widths, never from their overlap. */
export function checkSignificance(reading: Reading): Finding[] {
  const margins = findMargins(reading);
  if (margins.length < 2) return [];
  return reading.statements.flatMap((statement): Finding[] => {
    if (statement.quantities.length < 4) return [];
    const text = reading.plain.slice(statement.start, statement.end);
    const said = not.test(text) ? 'not significant' : yes.test(text) ? 'significant' : undefined;
    const [one, other] = margins.filter(
      ({ value }) => value.start >= statement.start && value.end <= statement.end,
    );
    if (said === undefined || one === undefined || other === undefined) return [];
    const spread = Math.hypot(one.half.value, other.half.value) / 1.959964;
    const score = Math.abs(other.value.value - one.value.value) / spread;
    const found = score >= 1.959964 ? 'significant' : 'not significant';
    const inputs = [one, other].map(({ value, half }) => ({
      name: `± ${half.raw.trim()}`,
      value: value.value,
      at: value.start,
    }));
    const shared = {
      kind: 'significance' as const,
      start: one.value.start,
      end: statement.end,
      inputs,
      stated: said,
      computed: found,
      arithmetic: `z = ${figure(score, 2)}`,
    };
    if (found === said)
      return [
        { ...shared, verdict: 'holds', reason: `Tested from the two half-widths, z is ${figure(score, 2)}.` },
      ];
    const sure = score > 2.3 || score < 1.6;
    return [
      {
        ...shared,
        verdict: sure ? 'wrong' : 'cannot verify',
        review: !sure,
        reason: `Tested from the two half-widths, z is ${figure(score, 2)}, which is ${found} at 95%.`,
      },
    ];
  });
}
