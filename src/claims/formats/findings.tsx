import type { CheckedDocument, PlacedClaim } from '../worker/check-document.ts';
import { contextOf, type Context } from './context.ts';
import { standingOf, tallyOf, type Standing } from './file-report.ts';
import { findingNumbers } from './marked-document.tsx';
import { clipped, kindWords, standingWords } from './words.ts';

/** How many claims stand how, in figures. */
export function TallyList({ claims }: { claims: readonly PlacedClaim[] }) {
  const tally = tallyOf(claims);
  return (
    <ul class="tally">
      {(Object.keys(tally) as Standing[]).map((standing) => (
        <li key={standing}>
          <strong>{tally[standing].toLocaleString('en-GB')}</strong>
          <span aria-hidden="true">{standingWords[standing].sign}</span> {standingWords[standing].title}
        </li>
      ))}
    </ul>
  );
}

/** What is wrong or to be looked at, each with its figures and a way to its place in the text. */
export const FindingList = ({ checked, prefix }: { checked: CheckedDocument; prefix: string }) => (
  <ol class="findings">
    {[...findingNumbers(checked.claims)].map(([claim, number]) => (
      <Finding key={number} {...{ claim, number, prefix }} context={contextOf(checked.text, claim)} />
    ))}
  </ol>
);

interface FindingProps {
  claim: PlacedClaim;
  context: Context;
  number: number;
  prefix: string;
}

function Finding({ claim, context, number, prefix }: FindingProps) {
  const standing = standingOf(claim);
  const { sign, title } = standingWords[standing];
  return (
    <li id={`${prefix}finding-${number}`} class={`finding-${standing}`}>
      <h3>
        <span class="finding-sign" aria-hidden="true">
          {sign}
        </span>{' '}
        {number}. {title}: {kindWords(claim)}
      </h3>
      <blockquote>
        {context.before}
        <mark>{clipped(context.quote, 400)}</mark>
        {context.after}
      </blockquote>
      <p>{claim.reason}</p>
      <Figures claim={claim} />
      <p>
        <a href={`#${prefix}text-${number}`}>
          Show in the document<span class="govuk-visually-hidden">, finding {number}</span>
        </a>{' '}
        ({placeWords(claim)})
      </p>
    </li>
  );
}

/** `line 12, column 5`, or the place that a format has instead. */
export const placeWords = ({ place, line, column }: PlacedClaim): string =>
  place ?? `line ${line}, column ${column}`;

function Figures({ claim: { stated, computed, arithmetic, tolerance } }: { claim: PlacedClaim }) {
  return (
    <>
      <dl class="finding-figures">
        <div>
          <dt>Stated</dt>
          <dd>{stated}</dd>
        </div>
        {computed !== undefined && (
          <div>
            <dt>Right</dt>
            <dd>{computed}</dd>
          </div>
        )}
      </dl>
      {arithmetic !== undefined && (
        <p class="finding-arithmetic">
          {arithmetic}
          {tolerance !== undefined && ` (allowed: ${tolerance})`}
        </p>
      )}
    </>
  );
}
