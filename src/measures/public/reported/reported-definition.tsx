import { KeyValue, Section } from '../../../platform/design/index.ts';
import type { MeasureDefinition } from '../../definitions/measure-definition.ts';
import { Caveats } from '../caveats.tsx';
import { polarityWords } from '../polarity-words.ts';

/** What the measure is, and what to keep in mind; also for a measure that has no figures yet. */
export function ReportedDefinition({ definition }: { definition: MeasureDefinition }) {
  return (
    <Section title="What is counted" id="definition">
      <KeyValue
        entries={[
          { term: 'Definition', value: definition.definition },
          { term: 'Unit', value: definition.unit },
          { term: 'Better is', value: polarityWords[definition.polarity] },
          ...(definition.synonyms.length > 0
            ? [{ term: 'Also called', value: definition.synonyms.join(', ') }]
            : []),
          { term: 'Version', value: String(definition.version) },
        ]}
      />
      <Caveats caveats={definition.caveats} />
    </Section>
  );
}
