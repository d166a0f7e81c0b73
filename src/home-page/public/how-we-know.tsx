import type { Visit } from '../../site/index.ts';

/** What stands behind the first figure, in a sentence, with the way to check it. */
export const HowWeKnow = ({ visit }: { visit: Visit }) => (
  <p>
    <strong>How we know:</strong> records of the police are counted for twelve months, set against the twelve
    months before, and judged by how much months usually vary.{' '}
    <a href="/methods#trend-words">How the words are decided</a>.{' '}
    <a href={visit.href('/data/releases')}>The records behind it</a>.
  </p>
);
