/** Making example records: for commands only. */
export { exampleMonths, generatedFiles } from './police-uk/generate/example-months.ts';
export { generateCommand } from './police-uk/generate/generate-command.ts';
export { writeGenerated } from './police-uk/generate/write-generated.ts';
