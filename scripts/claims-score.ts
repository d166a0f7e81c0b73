/**
 * `npm run claims:score`: the claim checker against the labelled training set: a table of outcomes by kind, the misses, and
 * everything raised as wrong that no label calls wrong. `--misses` lists the true relations that were not recognised too.
 */
import { referencePath } from '../test/support/reference.ts';
import { readRelations } from './claims-score/relation.ts';
import {
  falselyRaised,
  holdsRecognised,
  scoreTraining,
  wrongRaised,
  type Scored,
} from './claims-score/score.ts';

const labels = referencePath('methods/claims.json');
const seeds = referencePath('seeds');
if (labels === undefined || seeds === undefined)
  throw new Error('The training set is not beside this checkout.');
const score = scoreTraining(readRelations(labels), seeds);

const brief = ({ relation }: Scored) =>
  `  ${relation.id} line ${relation.line} ${relation.kind}: ${relation.quote.slice(0, 110).replace(/\s+/gu, ' ')} [${JSON.stringify(relation.stated)}]`;
const pad = (text: unknown, width: number) => String(text).padEnd(width);

console.log(
  pad('label', 8) +
    pad('kind', 30) +
    ['all', 'holds', 'wrong', 'cannot verify', 'not seen'].map((word) => pad(word, 14)).join(''),
);
const byKind = Map.groupBy(
  score.scored,
  ({ relation }) =>
    `${pad(relation.verdict, 10)}${[relation.kind, relation.subkind].filter(Boolean).join(', ')}`,
);
for (const [kind, scored] of [...byKind].sort()) {
  const count = (outcome: Scored['outcome']) => scored.filter((one) => one.outcome === outcome).length || '';
  console.log(
    pad(kind, 38) +
      [scored.length, count('holds'), count('wrong'), count('cannot verify'), count('not seen')]
        .map((cell) => pad(cell, 14))
        .join(''),
  );
}
const raised = new Set(wrongRaised(score));
console.log(`\nWrong raised with the right figure: ${raised.size} of 27`);
for (const scored of score.scored.filter((one) => one.relation.verdict === 'wrong' && !raised.has(one)))
  console.log(`${brief(scored)} ${scored.outcome}`);
console.log(`\nTrue relations recognised: ${(100 * holdsRecognised(score)).toFixed(1)} %`);
if (process.argv.includes('--misses'))
  for (const scored of score.scored.filter(
    (one) => one.relation.verdict === 'holds' && one.outcome !== 'holds',
  ))
    console.log(`${brief(scored)} ${scored.outcome}`);
console.log(`\nRaised as wrong against the label: ${falselyRaised(score).length}`);
for (const scored of falselyRaised(score)) console.log(brief(scored));
console.log(`\nRaised as wrong without a label: ${score.unlabelled.length}`);
for (const { file, claim } of score.unlabelled)
  console.log(
    `  ${file.slice(0, 3)}:${claim.line} ${claim.kind} ${JSON.stringify(claim.quote.slice(0, 90))}: ${claim.stated} -> ${claim.computed} ${claim.reason}`,
  );
