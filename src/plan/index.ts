export type { Commitment, Plan } from './plan.ts';
export { readPlan, type WrittenPlan } from './read-plan.ts';
