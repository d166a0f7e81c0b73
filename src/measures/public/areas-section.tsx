import { EmptyState, Section } from '../../platform/design/index.ts';
import type { Visit } from '../../site/index.ts';
import { AreaFunnel } from './area-funnel.tsx';
import { areaKindWords } from './area-kind-words.ts';
import { AreaReadingsTable } from './area-readings-table.tsx';
import type { AreaGroup, ShownMeasure } from './shown-measure.ts';

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
  const { many } = areaKindWords(group.kind);
  const table = <AreaReadingsTable visit={visit} shown={shown} group={group} />;
  return (
    <Section
      title={`By ${areaKindWords(group.kind).one}`}
      id={`areas-${group.kind}`}
      aside={
        <>
          <p>
            A funnel shows which {many} differ by more than chance would have it. It allows for size, and for
            nothing else: town centres, visitors and how people live also move a rate. Areas are in
            alphabetical or official order, not ranked.
          </p>
          <p>
            <a href={visit.href(`/compare/${shown.definition.id}`)}>Compare {many} month by month</a>
          </p>
        </>
      }
    >
      {group.funnel === null ? (
        table
      ) : (
        <AreaFunnel visit={visit} shown={shown} group={group} funnel={group.funnel} />
      )}
      {group.funnel !== null && table}
    </Section>
  );
}
