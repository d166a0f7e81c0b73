import type { TableFormat } from '../table-format.ts';
import { outcomes } from './outcomes.ts';
import { stopAndSearch } from './stop-and-search.ts';
import { street } from './street.ts';

/** The three kinds of file of a police.uk archive. */
export const policeUkFormats: readonly TableFormat[] = [street, outcomes, stopAndSearch];
