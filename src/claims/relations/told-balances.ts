import type { Finding } from '../finding.ts';
import { figure } from '../quantities/agreement.ts';
import { halfUnit, type Quantity } from '../quantities/quantity.ts';
import type { Reading } from '../reading.ts';
import { hedgeBefore } from '../words/hedges.ts';
import { spanOf } from './share-finding.ts';

const gives =
  /\b(?:leaves?|leaving|gives?|giving|makes?|making|produces?|producing|results? in|resulting in|brings?|bringing|equals?)\b[^.;:]{0,60}$|= ?$/iu;
const puts = /\b(?:plus|add(?:ed|ing)?|and adding|together with)\b|\+ ?$/iu;
const takes = /\b(?:less(?! than\b)|minus|net of|deducting|after (?:using|drawing|deducting))\b/iu;
const led = /\b(?:net|gain|loss|balance|total|leaving|left|change)\b[^.;:]{0,40}$/iu;

const isWhole = ({ unit, sign, inWords }: Quantity) =>
  (unit === 'count' || unit === 'money') && sign === '' && !inWords;

interface Step {
  quantity: Quantity;
  way: 1 | -1;
}

const wayOf = (joint: string): 1 | -1 | undefined =>
  takes.test(joint) ? -1 : puts.test(joint) ? 1 : undefined;

/** From one number back: each put to, or taken off, the one before it. */
function stepsBack(plain: string, quantities: readonly Quantity[], last: number): Step[] {
  const steps: Step[] = [];
  for (let at = last; at >= 0; at -= 1) {
    const quantity = quantities[at];
    if (quantity === undefined || !isWhole(quantity) || quantity.unit !== quantities[last]?.unit) return [];
    const before = quantities[at - 1];
    const joint = before === undefined ? '' : plain.slice(before.end, quantity.start);
    const way = joint.length > 70 || /[.;:]/u.test(joint) ? undefined : wayOf(joint);
    steps.unshift({ quantity, way: way ?? 1 });
    if (way === undefined) break;
  }
  return steps;
}

function findingOf(result: Quantity, steps: readonly Step[]): Finding {
  const sum = steps.reduce((all, { quantity, way }) => all + way * quantity.value, 0);
  const exact = [result, ...steps.map(({ quantity }) => quantity)].every(
    ({ decimals, scale }) => decimals === 0 && scale === 1,
  );
  const slack = exact
    ? 1e-6
    : halfUnit(result) + steps.reduce((all, { quantity }) => all + halfUnit(quantity), 1e-6);
  const holds = Math.abs(sum - result.value) <= slack;
  const computed = figure(sum / result.scale, result.decimals);
  const terms = steps.map(
    ({ quantity, way }, at) => `${at === 0 ? '' : way > 0 ? ' + ' : ' - '}${quantity.raw.trim()}`,
  );
  return {
    kind: 'sum',
    ...spanOf([result, ...steps.map(({ quantity }) => quantity)]),
    inputs: steps.map(({ quantity, way }) => ({
      name: way > 0 ? 'put to it' : 'taken off',
      value: quantity.value,
      at: quantity.start,
    })),
    stated: result.raw.trim(),
    computed,
    arithmetic: `${terms.join('')} = ${computed}`,
    verdict: holds ? 'holds' : 'wrong',
    reason: holds ? 'It is what the figures make.' : `The figures make ${computed}.`,
  };
}

/** "£24.6m plus £1.5m, less £6.3m, leaves £19.8m", "a net gain of 23: 106 joiners less 83 leavers". */
export function checkToldBalances({ plain, statements }: Reading): Finding[] {
  return statements.flatMap(({ start, quantities }) => {
    if (quantities.length < 3 || quantities.length > 30) return [];
    return quantities.flatMap((result, index): Finding[] => {
      const [before, next] = [quantities[index - 1], quantities[index + 1]];
      if (!isWhole(result)) return [];
      if (before !== undefined && gives.test(plain.slice(before.end, result.start))) {
        const steps = stepsBack(plain, quantities, index - 1);
        const own =
          steps.length >= 2 &&
          steps.every(
            ({ quantity }) => quantity.unit === result.unit && hedgeBefore(plain, quantity.start) === '',
          );
        return own ? [findingOf(result, steps)] : [];
      }
      const last = quantities[index + 2];
      if (
        next === undefined ||
        last === undefined ||
        !isWhole(next) ||
        !isWhole(last) ||
        next.unit !== result.unit
      )
        return [];
      const opened = /^[^.;]{0,30}[:(=] ?$/u.test(plain.slice(result.end, next.start));
      const way = wayOf(plain.slice(next.end, last.start));
      if (
        !opened ||
        way === undefined ||
        last.unit !== next.unit ||
        !led.test(plain.slice(start, result.start))
      )
        return [];
      const steps: Step[] = [
        { quantity: next, way: 1 },
        { quantity: last, way },
      ];
      const made = next.value + way * last.value;
      return Math.abs(Math.abs(made) - result.value) < 0.25 * result.value
        ? [
            findingOf(
              result,
              made < 0
                ? [
                    { quantity: last, way: 1 },
                    { quantity: next, way: -1 },
                  ]
                : steps,
            ),
          ]
        : [];
    });
  });
}
