import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { basesBefore } from './bases-before.ts';
import { spanOf } from './share-finding.ts';

const isPart = ({ unit, decimals, sign, inWords }: Quantity) =>
  unit === 'count' && decimals === 0 && sign === '' && !inWords;
const together = /\b(?:together|combined|between them|taken together|in total|altogether)\b/iu;

function sumFinding(parts: readonly Quantity[], total: Quantity): Finding {
  return {
    kind: 'sum',
    ...spanOf(parts),
    inputs: parts.map(({ value, start }) => ({ name: 'part', value, at: start })),
    stated: total.raw.trim(),
    computed: figure(total.value, 0),
    arithmetic: `${parts.map(({ raw }) => raw.trim()).join(' + ')} = ${figure(total.value, 0)}`,
    verdict: 'holds',
    reason: 'The parts add up to the total told before.',
  };
}

/** Three parts or more, whatever shares stand between them, that make a total told before or at the head of the sentence. */
function partsOf(reading: Reading, index: number, { quantities }: Statement): Finding[] {
  const counts = quantities.filter(isPart);
  if (counts.length < 3 || counts.length > 12) return [];
  const [head, ...rest] = counts;
  const sum = (parts: readonly Quantity[]) => parts.reduce((all, { value }) => all + value, 0);
  if (head !== undefined && rest.length >= 3 && sum(rest) === head.value) return [sumFinding(rest, head)];
  const all = sum(counts);
  const total =
    all < 100
      ? undefined
      : basesBefore(reading, index).find(({ unit, value }) => unit === 'count' && value === all);
  return total === undefined ? [] : [sumFinding(counts, total)];
}

/** "Together these three make up 70%": the percentages told just before, added up. */
function sharesTogether({ plain, statements }: Reading, index: number, statement: Statement): Finding[] {
  const text = plain.slice(statement.start, statement.end);
  const percents = statement.quantities.filter(({ unit, sign }) => unit === 'percent' && sign === '');
  const [total] = percents;
  if (total === undefined || percents.length > 1 || !together.test(text)) return [];
  const before = [statements[index - 2], statements[index - 1]].flatMap((one) =>
    one?.paragraph === statement.paragraph
      ? one.quantities.filter(({ unit, sign }) => unit === 'percent' && sign === '')
      : [],
  );
  for (let count = 2; count <= Math.min(6, before.length); count += 1) {
    const parts = before.slice(-count);
    const sum = parts.reduce((all, { value }) => all + value, 0);
    const slack = parts.reduce(
      (all, { decimals }) => all + 0.5 * 10 ** -decimals,
      0.5 * 10 ** -total.decimals,
    );
    const exact = parts.every(({ decimals }) => decimals <= total.decimals);
    if (Math.abs(sum - total.value) > (exact ? 1e-6 : Math.min(slack, 10 ** -total.decimals))) continue;
    return [
      {
        ...sumFinding(parts, total),
        start: total.start,
        end: total.end,
        computed: `${figure(sum, total.decimals)}%`,
        arithmetic: `${parts.map(({ raw }) => raw.trim()).join(' + ')} = ${figure(sum, total.decimals)}%`,
        reason: 'The shares told before add up to it.',
      },
    ];
  }
  return [];
}

/** Parts that make a total told in a sentence before them. */
export function checkPartsOfBefore(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement, index) =>
    statement.quantities.length > 40 || statement.kind === 'cell'
      ? []
      : [...partsOf(reading, index, statement), ...sharesTogether(reading, index, statement)],
  );
}
