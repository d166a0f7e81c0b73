import { KeyValue, Section } from '../../platform/design/index.ts';
import { showMonth } from '../words/periods.ts';
import type { Visit } from '../../site/index.ts';
import { Caveats } from './caveats.tsx';
import { polarityWords } from './polarity-words.ts';
import type { ShownMeasure } from './shown-measure.ts';
import { sourceName } from './source-name.ts';

/** What the measure is, exactly, and what to keep in mind when reading it. */
export function DefinitionSection({ visit, shown }: { visit: Visit; shown: ShownMeasure }) {
  const { definition, computation } = shown;
  return (
    <Section title="What is counted" id="definition">
      <KeyValue
        entries={[
          { term: 'Definition', value: definition.definition },
          { term: 'Counted', value: definition.counts },
          { term: 'Unit', value: definition.unit },
          { term: 'Better is', value: polarityWords[definition.polarity] },
          { term: 'Source', value: sourceName(computation.source, visit.forceName) },
          ...(definition.synonyms.length > 0
            ? [{ term: 'Also called', value: definition.synonyms.join(', ') }]
            : []),
          {
            term: 'Version',
            value: `${computation.version}${definition.valid_from === undefined ? '' : `, valid from ${showMonth(definition.valid_from)}`}`,
          },
        ]}
      />
      <Caveats caveats={definition.caveats} />
    </Section>
  );
}
