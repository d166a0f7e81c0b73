import { Section } from '../../platform/design/index.ts';
import { listOf, showMonths } from '../../measures/index.ts';
import type { Glance } from '../../measures/public-index.ts';
import type { Visit } from '../../site/index.ts';

/** What these figures cannot say, and why: months not held, measures without a figure. */
export function WhatIsMissing({ visit, glances }: { visit: Visit; glances: readonly Glance[] }) {
  const without = glances.filter(({ computed, reported }) => computed === null && reported === null);
  const reported = glances.filter((glance) => glance.computed === null && glance.reported !== null);
  return (
    <Section title="What is missing" id="missing">
      <ul class="govuk-list govuk-list--bullet">
        {byMissing(glances, (reading) => reading.missing).map(([months, titles]) => (
          <li key={`total ${months}`}>
            No twelve-month figure: {titles}. The records of {months} are not held.
          </li>
        ))}
        {byMissing(glances, ({ missing, previous }) =>
          missing.length > 0 ? [] : (previous?.missing ?? []),
        ).map(([months, titles]) => (
          <li key={`comparison ${months}`}>
            No comparison with the year before: {titles}. The records of {months} are not held.
          </li>
        ))}
        {without.map(({ definition }) => (
          <li key={definition.id}>
            <a href={visit.href(`/measures/${definition.id}`)}>{definition.title}</a> has no figures yet.
          </li>
        ))}
        {reported.length > 0 && (
          <li>
            {reported.length === 1 ? 'One' : reported.length} of the measures above{' '}
            {reported.length === 1 ? 'is a figure' : 'are figures'} that somebody reported. They cannot be
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

type Reading = NonNullable<Glance['computed']>['reading'];

/** The measures that lack the same months, together: kinds of record reach back differently far. */
function byMissing(
  glances: readonly Glance[],
  missingOf: (reading: Reading) => readonly string[],
): [months: string, titles: string][] {
  const lacking = glances.flatMap(({ definition, computed }) => {
    const missing = computed === null ? [] : missingOf(computed.reading);
    return missing.length === 0 ? [] : [{ title: definition.title, months: showMonths(missing) }];
  });
  return [...Map.groupBy(lacking, ({ months }) => months)].map(([months, group]) => [
    months,
    listOf(group.map(({ title }) => title)),
  ]);
}
