import type { Step } from './state.ts';

/** The three places at which somebody answers for an action with their name. */
export type Gate = 'position' | 'review' | 'sign-off';

export const gateOf: Readonly<Partial<Record<Step, Gate>>> = {
  'position-stated': 'position',
  accepted: 'review',
  returned: 'review',
  'signed-off': 'sign-off',
  refused: 'sign-off',
};

/**
 * The other gate of this action at which the person has already answered, if any: whoever states a position never
 * reviews it, and whoever reviews never signs off, however many roles they hold and however often it is reopened.
 */
export function otherGateOf(
  steps: readonly { step: Step; by_person: number | null }[],
  person: number,
  step: Step,
): Gate | undefined {
  const gate = gateOf[step];
  if (gate === undefined) return undefined;
  return steps
    .filter(({ by_person: by }) => by === person)
    .map((taken) => gateOf[taken.step])
    .find((taken) => taken !== undefined && taken !== gate);
}
