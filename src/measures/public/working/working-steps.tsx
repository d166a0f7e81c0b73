import { Section } from '../../../platform/design/index.ts';
import type { WorkingStep } from './working-step.ts';

/** Sums with their numbers, a heading each. */
export function WorkingSteps({ steps }: { steps: readonly WorkingStep[] }) {
  return (
    <>
      {steps.map(({ id, title, says, sums }) => (
        <Section key={id} id={id} title={title} level={3}>
          <p>{says}</p>
          {sums.length > 0 && (
            <ul>
              {sums.map((sum) => (
                <li key={sum}>{sum}</li>
              ))}
            </ul>
          )}
        </Section>
      ))}
    </>
  );
}
