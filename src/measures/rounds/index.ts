/** Computing and storing rounds: for commands, never for public pages. */
export { makeRound, type RoundOptions } from './make-round.ts';
export type { Holding, Round, RoundInput } from './round-input.ts';
