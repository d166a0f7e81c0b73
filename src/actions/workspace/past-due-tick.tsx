import { Confirmation } from '../../workspace/index.ts';

/** Beneath a due day: shown when the day that was sent is past. */
export const PastDueTick = () => (
  <Confirmation
    name="pastDueIsRight"
    label="The due day is past, and that is right"
    hint="The action is overdue from the beginning."
  />
);
