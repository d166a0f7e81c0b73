import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import type { Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import type { Statement } from '../text/document.ts';
import { hedgeBefore } from '../words/hedges.ts';

const pattern =
  /\b(doubl(?:ed|ing|es)|tripl(?:ed|ing|es?)|trebl(?:ed|ing|es?)|quadrupl(?:ed|ing|es?)|halv(?:ed|ing|es?)|(?:two|three|four|five|ten)-?fold)\b/giu;
const times: [RegExp, number][] = [
  [/^doubl|^two/iu, 2],
  [/^tripl|^trebl|^three/iu, 3],
  [/^quadrupl|^four/iu, 4],
  [/^five/iu, 5],
  [/^ten/iu, 10],
  [/^halv/iu, 0.5],
];

function pairAfter(plain: string, statement: Statement, at: number): [Quantity, Quantity] | undefined {
  const rest = statement.quantities.filter(({ start }) => start >= at);
  const from = rest.findIndex(({ start }) => /\bfrom (?:[a-z]+ ){0,2}$/iu.test(plain.slice(at, start)));
  const [old, fresh] = [rest[from], rest[from + 1]];
  if (from === -1 || fresh === undefined || old?.unit !== fresh.unit) return undefined;
  return /\bto\b/iu.test(plain.slice(old.end, fresh.start)) && fresh.start - old.end < 80
    ? [old, fresh]
    : undefined;
}

function allows(hedge: string, ratio: number, said: number): boolean {
  const share = said < 1 ? said / ratio : ratio / said;
  if (/^(?:more than|over|just over|at least)$/u.test(hedge)) return share >= 1;
  if (/^(?:nearly|almost|just under)$/u.test(hedge)) return share >= 0.85 && share < 1;
  return share >= 0.95 && share <= (hedge === '' ? 1.1 : 1.15);
}

/** "doubled", "trebled", "halved" and "three-fold", against the two values of the sentence. */
export function checkMultiples(reading: Reading): Finding[] {
  return reading.statements.flatMap((statement) =>
    [...reading.plain.slice(statement.start, statement.end).matchAll(pattern)].flatMap((match): Finding[] => {
      const start = statement.start + match.index;
      const said = times.find(([word]) => word.test(match[0]))?.[1] ?? 1;
      const hedge = hedgeBefore(reading.plain, start);
      const pair = pairAfter(reading.plain, statement, start);
      const stated = `${hedge} ${match[0]}`.trim();
      if (pair === undefined)
        return [
          {
            kind: 'ratio',
            start,
            end: start + match[0].length,
            inputs: [],
            stated,
            verdict: 'cannot verify',
            reason: 'The two values are not given with it.',
          },
        ];
      const [old, fresh] = pair;
      const ratio = fresh.value / old.value;
      const inputs = pair.map((value, index) => ({
        name: index === 0 ? 'before' : 'after',
        value: value.value,
        at: value.start,
      }));
      const shared = {
        kind: 'ratio' as const,
        start,
        end: fresh.end,
        inputs,
        stated,
        computed: `${figure(ratio, 2)} times`,
        arithmetic: `${fresh.raw.trim()} / ${old.raw.trim()} = ${figure(ratio, 2)}`,
      };
      if (allows(hedge, ratio, said))
        return [{ ...shared, verdict: 'holds', reason: 'The word fits the two values.' }];
      const far = said < 1 ? ratio > 0.6 || ratio < 0.35 : ratio < said * 0.85 || ratio > said * 1.3;
      return [
        {
          ...shared,
          verdict: far ? 'wrong' : 'cannot verify',
          review: !far,
          reason: `From ${old.raw.trim()} to ${fresh.raw.trim()} is ${figure(ratio, 2)} times.`,
        },
      ];
    }),
  );
}
