import { EmptyState, PageHeading, Section } from '../../platform/design/index.ts';
import { GlanceCards, glancesOf } from '../../measures/public-index.ts';
import { planIn, priorityMeasuresIn } from '../../plan/public-index.ts';
import type { Maker } from '../../site/index.ts';
import { monthName } from '../../site/index.ts';
import { FirstLook } from './first-look.tsx';
import { LookFurther } from './look-further.tsx';
import { WhatIsMissing } from './what-is-missing.tsx';
import { WhatIsNew } from './what-is-new.tsx';
import { newReleases } from '../published-reads.ts';
import { newRecords } from '../../published-record/index.ts';

/** How policing is doing: each priority with its headline measures, what is new and what is missing. */
export const homePage: Maker = async (visit, db) => {
  const plan = await planIn(db, visit.edition);
  const named = (await priorityMeasuresIn(db, visit.edition)).filter(({ headline }) => headline);
  const glances = await glancesOf(db, visit, [...new Set(named.map(({ measure }) => measure))]);
  const until =
    visit.lastMonth === null
      ? 'No police data has been loaded yet.'
      : `Figures to ${monthName(visit.lastMonth)}.`;
  const releases = await newReleases(db);
  const records = await newRecords(db, 5);
  return {
    title: 'How policing is doing',
    description: `What ${visit.bodyName} asked of ${visit.forceName}, and whether it is getting better.`,
    section: '/',
    monthly: true,
    body: (
      <>
        <PageHeading
          title="How policing is doing"
          kicker={visit.forceName}
          summary={`What was asked of the police, and whether it is getting better. ${until}`}
        />
        <FirstLook visit={visit} glances={glances} />
        {plan === undefined && <EmptyState title="No plan has been published yet" />}
        {plan?.priorities.map(({ id, title, summary }) => {
          const measures = named.filter(({ priority }) => priority === id).map(({ measure }) => measure);
          return (
            <Section
              key={id}
              title={<a href={visit.href(`/plan/${id}`)}>{title}</a>}
              intro={summary}
              id={id}
              layout="full"
            >
              <GlanceCards
                visit={visit}
                glances={glances.filter(({ definition }) => measures.includes(definition.id))}
              />
            </Section>
          );
        })}
        <WhatIsNew visit={visit} releases={releases} records={records} />
        <WhatIsMissing visit={visit} glances={glances} />
        <LookFurther visit={visit} />
      </>
    ),
  };
};
