export type { Commitment, Objective, Plan, Priority } from './plan.ts';
export { readPlan, type WrittenPlan } from './read-plan.ts';
