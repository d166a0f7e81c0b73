import { EmptyState, Prose, Section } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import type { ReportedDocument, ReportSection } from '../report.ts';
import { ComputedTable } from './computed-table.tsx';
import { ReportedTable } from './reported-table.tsx';

/** One priority: what its headline measures say, then every measure in tables. */
export function PrioritySection({
  visit,
  section,
  documents,
}: {
  visit: Visit;
  section: ReportSection;
  documents: readonly ReportedDocument[];
}) {
  const { id, title, summary, sentences, computed, reported, without } = section;
  return (
    <Section title={title} id={id} intro={summary} layout="full">
      {sentences.length > 0 && (
        <Prose>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Prose>
      )}
      {computed.length > 0 && <ComputedTable visit={visit} section={section} />}
      {reported.length > 0 && <ReportedTable visit={visit} section={section} documents={documents} />}
      {without.length > 0 && <p>Without a figure: {without.join('; ')}.</p>}
      {computed.length + reported.length + without.length === 0 && (
        <EmptyState title="No measures are named for this priority yet" />
      )}
    </Section>
  );
}
