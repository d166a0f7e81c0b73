import type { Content } from './content.ts';

/** Terms with what they are: definitions, particulars, provenance. */
export function KeyValue({ entries }: { entries: readonly { term: Content; value: Content }[] }) {
  return (
    <dl class="key-value">
      {entries.map(({ term, value }, index) => (
        <div key={index}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
