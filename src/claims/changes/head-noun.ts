import type { Quantity } from '../quantities/quantity.ts';

const empty = new Set(
  'in on of to from the a an and or for per by at were was is are have had has recorded reported compared with during last this that which who when over year years month months total overall more than same following between including across against as'.split(
    ' ',
  ),
);

/** The first noun-like word after a number, in small letters and without its plural s: what it counts. */
export function headNoun(plain: string, { end }: Quantity): string {
  const words =
    plain
      .slice(end, end + 60)
      .split(/[.;,()]/u, 1)[0]
      ?.toLowerCase()
      .match(/[a-z][a-z'-]*/gu) ?? [];
  let last = '';
  for (const word of words.slice(0, 5)) {
    if (empty.has(word) || word.endsWith('ed')) {
      if (last !== '' || /^(?:in|on|of|to|from|for|per|by|at|compared|with|during|and)$/u.test(word)) break;
      continue;
    }
    last = word;
    if (word.endsWith('s')) break;
  }
  return last.replace(/s$/u, '');
}
