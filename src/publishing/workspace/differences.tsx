import { Disclosure } from '../../platform/design/index.ts';
import { timeOfInstant } from '../../published-record/index.ts';
import { plainWords } from '../../record-text/index.ts';
import type { Difference } from '../records/differences.ts';

/** As many as anybody reads at once. */
const most = 12;

/** What another text says than before, place by place. */
export const Differences = ({ differences }: { differences: readonly Difference[] }) => (
  <>
    <List differences={differences.slice(0, most)} />
    {differences.length > most && (
      <Disclosure summary={`${differences.length - most} more`}>
        <List differences={differences.slice(most)} />
      </Disclosure>
    )}
  </>
);

const List = ({ differences }: { differences: readonly Difference[] }) => (
  <dl class="differences">
    {differences.map(({ where, was, is }) => (
      <div key={where}>
        <dt>
          <strong>{where}</strong>
        </dt>
        {was !== undefined && (
          <dd>
            Was: <del>{shortly(was)}</del>
          </dd>
        )}
        <dd>{is === undefined ? 'Is left out now.' : <>Is now: {shortly(is)}</>}</dd>
      </div>
    ))}
  </dl>
);

const isInstant = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/;

/** The opening of a text; an instant as clocks in London show it. */
const shortly = (text: string): string => {
  if (isInstant.test(text)) return `${timeOfInstant(text)} (London)`;
  const words = plainWords(text);
  return words.length > 400 ? `${words.slice(0, 400)}…` : words;
};
