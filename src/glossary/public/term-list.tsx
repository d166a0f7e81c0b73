interface ShownTerm {
  slug: string;
  term: string;
  meaning: string;
  source: string;
}

/** Terms with their meanings, each with an address of its own. */
export const TermList = ({ terms }: { terms: readonly ShownTerm[] }) => (
  <dl class="key-value">
    {terms.map(({ slug, term, meaning, source }) => (
      <div key={slug} id={slug}>
        <dt>{term}</dt>
        <dd>
          {meaning}
          {source !== '' && <small> {source}</small>}
        </dd>
      </div>
    ))}
  </dl>
);
