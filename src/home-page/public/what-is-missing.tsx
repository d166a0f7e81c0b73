import { Section } from '../../platform/design/index.ts';
import type { Glance } from '../../measures/public-index.ts';
import { monthName, type Visit } from '../../site/index.ts';

/** What these figures cannot say, and why: months not held, measures without a figure. */
export function WhatIsMissing({ visit, glances }: { visit: Visit; glances: readonly Glance[] }) {
  const months = [...new Set(glances.flatMap(({ computed }) => computed?.reading.missing ?? []))].sort();
  const without = glances.filter(({ computed, reported }) => computed === null && reported === null);
  const reported = glances.filter((glance) => glance.computed === null && glance.reported !== null);
  return (
    <Section title="What is missing" id="missing">
      <ul class="govuk-list govuk-list--bullet">
        {months.length > 0 && (
          <li>
            No records are held for {months.map(monthName).join(', ')}: totals that would need them are not
            given.
          </li>
        )}
        {without.map(({ definition }) => (
          <li key={definition.id}>
            <a href={visit.href(`/measures/${definition.id}`)}>{definition.title}</a> has no figures yet.
          </li>
        ))}
        {reported.length > 0 && (
          <li>
            {reported.length} of the measures above are figures that somebody reported. They cannot be
            computed from open police data, and each says where it was printed.
          </li>
        )}
        <li>
          Open police data does not say how quickly the police came, how satisfied victims were, or how many
          crimes were domestic abuse, rape or hate crime.
        </li>
      </ul>
    </Section>
  );
}
