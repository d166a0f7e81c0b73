/** Making example records: for commands only. */
export { makeGenerateCommand } from './police-uk/generate/generate-command.ts';
export { ordinaryPlan, type GeneratedForce } from './police-uk/generate/ordinary-plan.ts';
export { writeGenerated } from './police-uk/generate/write-generated.ts';
