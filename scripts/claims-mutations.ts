/**
 * `npm run claims:mutations`: true relations of the training set with one figure changed or one direction word turned round,
 * and how many of them the checker notices, by kind. `--every 5` takes every fifth relation; `--misses` lists what went unseen.
 */
import { referencePath } from '../test/support/reference.ts';
import { caught, doubtsOf, mutate, readTexts } from './claims-score/mutate.ts';
import { readRelations } from './claims-score/relation.ts';

const labels = referencePath('methods/claims.json');
const seeds = referencePath('seeds');
if (labels === undefined || seeds === undefined)
  throw new Error('The training set is not beside this checkout.');
const every = Number(process.argv[process.argv.indexOf('--every') + 1] || 1) || 1;
const relations = readRelations(labels).filter(({ verdict }) => verdict === 'holds');
const byKind = Map.groupBy(relations, ({ kind, subkind }) => [kind, subkind].filter(Boolean).join(', '));
const texts = readTexts(relations, seeds);
const before = new Map([...texts].map(([file, text]) => [file, doubtsOf(text)]));

for (const [kind, own] of byKind) {
  const tally = { wrong: 0, review: 0, no: 0 };
  const missed: string[] = [];
  for (const relation of own.filter((_, index) => own.length <= 24 || index % every === 0)) {
    const mutation = mutate(relation, texts.get(relation.file) ?? '');
    if (mutation === undefined) continue;
    const outcome = caught(mutation, before.get(relation.file) ?? new Set());
    tally[outcome] += 1;
    if (outcome === 'no')
      missed.push(
        `    ${relation.id} line ${relation.line} ${mutation.change}: ${relation.quote.slice(0, 90).replace(/\s+/gu, ' ')}`,
      );
  }
  const all = tally.wrong + tally.review + tally.no;
  if (all > 0)
    console.log(
      `${kind.padEnd(34)} ${String(all).padStart(4)} changed, ${tally.wrong} wrong, ${tally.review} to look at, ${tally.no} unseen`,
    );
  if (process.argv.includes('--misses')) console.log(missed.slice(0, 30).join('\n'));
}
