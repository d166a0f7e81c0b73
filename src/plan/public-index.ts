/** What the public pages of other slices may use of the plan. */
export { planIn, priorityMeasuresIn } from './published-reads.ts';
export { counted, dayName } from './words.ts';
