/** Computing rounds and printing readings: for commands, never for public pages. */
export { makeRound, type RoundOptions } from './rounds/make-round.ts';
export type { RoundInput } from './rounds/round-input.ts';
export { readingsCommand } from './readings-command.ts';
