export { fetchCommandWith } from './fetch-command.ts';
