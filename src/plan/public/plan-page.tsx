import { EmptyState, LinkList, PageHeading, Prose, Section } from '../../platform/design/index.ts';
import type { Maker } from '../../site/index.ts';
import { commitmentCountsIn, planIn } from '../published-reads.ts';
import { counted, dayName } from '../words.ts';

/** The plan: its years, its priorities, and how many promises each makes. */
export const planPage: Maker = async (visit, db) => {
  const plan = await planIn(db, visit.edition);
  if (plan === undefined) return { notFound: 'No plan has been published.' };
  const counts = new Map(
    (await commitmentCountsIn(db, visit.edition)).map((row) => [row.priority, row.commitments]),
  );
  const years = `${dayName(plan.starts)} to ${dayName(plan.ends)}`;
  return {
    title: plan.title,
    description: `The priorities of ${visit.bodyName} from ${years}.`,
    section: '/plan',
    monthly: true,
    body: (
      <>
        <PageHeading title={plan.title} kicker={visit.bodyName} summary={`In force from ${years}.`} />
        <Prose>
          <p>{plan.summary}</p>
        </Prose>
        <Section title={counted(plan.priorities.length, 'priority', 'priorities')}>
          {plan.priorities.length === 0 ? (
            <EmptyState title="The plan names no priorities yet" />
          ) : (
            <LinkList
              links={plan.priorities.map(({ id, title, summary }) => ({
                text: title,
                href: visit.href(`/plan/${id}`),
                detail: `${summary} ${counted(counts.get(id) ?? 0, 'commitment', 'commitments')}.`,
              }))}
            />
          )}
        </Section>
      </>
    ),
  };
};
