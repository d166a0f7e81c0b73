import { EmptyState, Section } from '../../../platform/design/index.ts';
import type { Visit } from '../../../site/index.ts';
import { AreaFunnel } from './area-funnel.tsx';
import { areaKindWords, capitalised } from './area-kind-words.ts';
import { AreaReadingsTable } from './area-readings-table.tsx';
import type { AreaGroup, ShownMeasure } from '../shown-measure.ts';

/** Areas side by side: on a funnel where their size is known, else as a table. Never a league table. */
export function AreasSection({ visit, shown }: { visit: Visit; shown: ShownMeasure }) {
  if (shown.groups.length === 0) {
    return (
      <Section title="Areas" id="areas">
        <EmptyState title="This measure is not available by area">
          The records that it rests on do not say where in the force they belong.
        </EmptyState>
      </Section>
    );
  }
  return shown.groups.map((group) => (
    <GroupOfAreas key={group.kind} visit={visit} shown={shown} group={group} />
  ));
}

function GroupOfAreas({ visit, shown, group }: { visit: Visit; shown: ShownMeasure; group: AreaGroup }) {
  const { one, many } = areaKindWords(group.kind);
  return (
    <>
      {group.funnel !== null && (
        <Section
          title={`By ${one}`}
          id={`funnel-of-${group.kind}`}
          aside={
            <p>
              A funnel shows which {many} differ by more than chance would have it. It allows for size, and
              for nothing else: town centres, visitors and how people live also move a figure.
            </p>
          }
        >
          <AreaFunnel visit={visit} shown={shown} group={group} funnel={group.funnel} />
        </Section>
      )}
      <Section
        title={`${capitalised(many)} side by side`}
        id={group.kind}
        layout="full"
        intro={
          <>
            In the order of the area list, not ranked.{' '}
            <a href={visit.href(`/compare/${shown.definition.id}`)}>Compare them month by month</a>
          </>
        }
      >
        <AreaReadingsTable visit={visit} shown={shown} group={group} />
      </Section>
    </>
  );
}
