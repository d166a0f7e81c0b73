import { PageHeading, Section } from '../../platform/design/index.ts';
import { GlanceCards, glancesOf } from '../../measures/public-index.ts';
import type { Maker } from '../../site/index.ts';
import { planIn, priorityMeasuresIn, promisesOf } from '../published-reads.ts';
import { CommitmentList } from './commitment-list.tsx';

/** One priority: what was promised, and what the measures say. */
export const priorityPage: Maker = async (visit, db, { params }) => {
  const plan = await planIn(db, visit.edition);
  const priority = plan?.priorities.find(({ id }) => id === params['priority']);
  if (plan === undefined || priority === undefined) return { notFound: 'The plan has no such priority.' };
  const { objectives, commitments } = await promisesOf(db, visit.edition, priority.id);
  const named = (await priorityMeasuresIn(db, visit.edition)).filter((row) => row.priority === priority.id);
  const glances = await glancesOf(
    db,
    visit,
    named.map(({ measure }) => measure),
  );
  const isHeadline = new Set(named.flatMap(({ measure, headline }) => (headline ? [measure] : [])));
  const whole = commitments.filter(({ objective }) => objective === null);
  return {
    title: priority.title,
    description: priority.summary,
    section: '/plan',
    monthly: true,
    breadcrumbs: [
      { text: plan.title, href: visit.href('/plan') },
      { text: priority.title, href: visit.href(`/plan/${priority.id}`) },
    ],
    body: (
      <>
        <PageHeading title={priority.title} kicker="Priority" summary={priority.summary} />
        <Section
          title="Is it getting better?"
          intro="The measures of this priority for the whole force."
          layout="full"
        >
          <GlanceCards
            visit={visit}
            glances={glances.filter(({ definition }) => isHeadline.has(definition.id))}
          />
        </Section>
        <Section title="What was promised" id="commitments">
          {whole.length > 0 && (
            <div class="prose">
              <CommitmentList commitments={whole} />
            </div>
          )}
          {objectives.map(({ id, text }) => (
            <section key={id} id={id} class="prose">
              <h3>{text}</h3>
              <CommitmentList commitments={commitments.filter(({ objective }) => objective === id)} />
            </section>
          ))}
        </Section>
        {glances.length > isHeadline.size && (
          <Section title="Other measures of this priority" layout="full">
            <GlanceCards
              visit={visit}
              glances={glances.filter(({ definition }) => !isHeadline.has(definition.id))}
            />
          </Section>
        )}
      </>
    ),
  };
};
